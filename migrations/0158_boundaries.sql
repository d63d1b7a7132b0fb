-- What is negotiable in a relation, what is not, and what a worker must report to whom. One sheet
-- for each team that goes along; every change is a row and the newest of that team holds.
CREATE TABLE boundary_sheet (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  team_id uuid NOT NULL,
  frame text NOT NULL,
  told integer64 NOT NULL,
  sealed_negotiable bytes,
  sealed_fixed bytes,
  sealed_reported bytes,
  sealed_between_us bytes,
  sealed_expected bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

-- The few rules of a team: of the house, which everybody reads, or of the work.
CREATE TABLE boundary_rule (
  region_id uuid NOT NULL,
  team_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  with_young_people integer64 NOT NULL,
  reviewed_at integer64,
  ended_at integer64,
  PRIMARY KEY (region_id, team_id, id)
) @table;

CREATE UNIQUE INDEX boundary_rule_by_id ON boundary_rule (region_id, id);

-- A worker set a rule aside, with reasons. Its words are sealed under the key of the young person
-- for whom that was, or of the region when it was for nobody known.
CREATE TABLE boundary_exception (
  region_id uuid NOT NULL,
  team_id uuid NOT NULL,
  at integer64 NOT NULL,
  id uuid NOT NULL,
  rule_id uuid NOT NULL,
  member_id uuid NOT NULL,
  person_id uuid,
  happened_on integer64 NOT NULL,
  content_hash bytes NOT NULL,
  sealed_what bytes NOT NULL,
  sealed_why bytes NOT NULL,
  sealed_explained bytes,
  PRIMARY KEY (region_id, team_id, at, id)
) @table;

CREATE UNIQUE INDEX boundary_exception_by_id ON boundary_exception (region_id, id);
CREATE INDEX boundary_exception_of_person ON boundary_exception (region_id, person_id, id);
