-- How firmly a young person wants to be held to what was agreed. Only they choose; every choice is
-- a row and the newest holds.
CREATE TABLE agreement_firmness (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid,
  firmness text NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;
