-- A worker says themself that they leave, and until when they are there. Every change is a row and
-- the newest holds; no day: they stay.
CREATE TABLE workforce_departure (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  leaves_on integer64,
  PRIMARY KEY (region_id, member_id, id)
) @table;

-- How a worker who leaves says goodbye to one young person: when, and who comes after them. Every
-- change is a row and the newest of that worker holds.
CREATE TABLE workforce_farewell (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  successor_id uuid,
  goodbye_on integer64,
  said integer64 NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX workforce_farewell_of_worker
  ON workforce_farewell (region_id, member_id, person_id, id, successor_id, goodbye_on, said);
