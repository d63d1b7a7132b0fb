-- How often somebody's record was looked at, so that the page that says so stays as fast after
-- thousands of looks. It follows from person_look.
CREATE TABLE person_look_count (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  looks integer64 NOT NULL,
  PRIMARY KEY (region_id, person_id)
) @table;

INSERT INTO person_look_count (region_id, person_id, looks)
SELECT region_id, person_id, COUNT(*) FROM person_look GROUP BY region_id, person_id;
