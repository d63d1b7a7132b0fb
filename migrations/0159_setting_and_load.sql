-- In what setting a contact was (a key of the list settings) and what it was for: the sum of
-- 1 for being together, 2 for doing something, 4 for learning. Both may be left out.
ALTER TABLE contact ADD COLUMN setting text;
ALTER TABLE contact ADD COLUMN stances integer64;

DROP VIEW contact_current;
CREATE VIEW contact_current AS
  SELECT contact.* FROM contact
  WHERE NOT EXISTS (SELECT 1 FROM contact_end
                    WHERE contact_end.region_id = contact.region_id
                      AND contact_end.contact_id = contact.id);

-- Hours beyond those that are paid for, by week, as a worker says them; who says nothing has no
-- row.
CREATE TABLE workforce_extra (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  week_on integer64 NOT NULL,
  minutes integer64 NOT NULL CHECK (minutes > 0),
  PRIMARY KEY (region_id, member_id, week_on)
) @table;
