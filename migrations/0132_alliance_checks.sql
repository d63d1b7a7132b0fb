-- How it goes between a young person and one worker, as each of the two says it. It is about that
-- worker alone, so it stays with them when somebody else goes along.
CREATE TABLE alliance_check (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  check_id uuid NOT NULL,
  at integer64 NOT NULL,
  worker_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  bond integer64 CHECK (bond BETWEEN 0 AND 10),
  goals integer64 CHECK (goals BETWEEN 0 AND 10),
  tasks integer64 CHECK (tasks BETWEEN 0 AND 10),
  PRIMARY KEY (region_id, person_id, check_id)
) @table;

CREATE UNIQUE INDEX alliance_check_told ON alliance_check (region_id, check_id);
CREATE INDEX alliance_check_of_worker ON alliance_check
  (region_id, worker_id, at, person_id, check_id, side, bond, goals, tasks);
