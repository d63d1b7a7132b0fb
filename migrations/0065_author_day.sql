-- A worker's day, counted while it is recorded: so many contacts, so many others without a name,
-- and each young person once. The contact keeps what was counted with it, so that sending it again
-- gives the same answer.
CREATE TABLE author_day (
  region_id uuid NOT NULL,
  author_id uuid NOT NULL,
  local_day integer64 NOT NULL,
  contacts integer64 NOT NULL,
  unknown_count integer64 NOT NULL,
  known_count integer64 NOT NULL,
  PRIMARY KEY (region_id, author_id, local_day)
) @table;

CREATE TABLE author_day_person (
  region_id uuid NOT NULL,
  author_id uuid NOT NULL,
  local_day integer64 NOT NULL,
  person_id uuid NOT NULL,
  contacts integer64 NOT NULL,
  PRIMARY KEY (region_id, author_id, local_day, person_id)
) @table;

INSERT INTO author_day_person (region_id, author_id, local_day, person_id, contacts)
SELECT contact_current.region_id, contact_current.author_id, contact_current.local_day,
       contact_person.person_id, COUNT(*)
FROM contact_current
JOIN contact_person ON contact_person.region_id = contact_current.region_id
                   AND contact_person.contact_id = contact_current.id
GROUP BY contact_current.region_id, contact_current.author_id, contact_current.local_day,
         contact_person.person_id;

INSERT INTO author_day (region_id, author_id, local_day, contacts, unknown_count, known_count)
SELECT contact_current.region_id, contact_current.author_id, contact_current.local_day, COUNT(*),
       CAST(SUM(contact_current.unknown_count) AS BIGINT),
       (SELECT COUNT(*) FROM author_day_person AS met
        WHERE met.region_id = contact_current.region_id
          AND met.author_id = contact_current.author_id
          AND met.local_day = contact_current.local_day)
FROM contact_current
GROUP BY contact_current.region_id, contact_current.author_id, contact_current.local_day;

-- Empty for what was recorded before there was this.
ALTER TABLE contact ADD COLUMN day_contacts integer64;
ALTER TABLE contact ADD COLUMN day_young_people integer64;
