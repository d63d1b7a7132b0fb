-- Young persons. A young person lives in the region and lets teams in; what they are called is
-- sealed under their own key, and erasing them destroys that key.
CREATE TABLE person (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at integer64 NOT NULL,
  created_by uuid NOT NULL,
  version_id uuid NOT NULL,
  counts_as uuid NOT NULL,
  wrapped_key bytes,
  erased_at integer64,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX person_counts_as ON person (region_id, counts_as);

-- Every wording that a record had; `person.version_id` points at the one that holds.
CREATE TABLE person_version (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  author_id uuid NOT NULL,
  layer text NOT NULL CHECK (layer IN ('alias', 'known', 'plan')),
  age_band text,
  sealed_alias bytes,
  sealed_about bytes,
  sealed_reach_by bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

-- Which team a young person has let in. Nobody else can tell that they exist.
CREATE TABLE person_access (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  team_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  since integer64 NOT NULL,
  ground text NOT NULL,
  ended_at integer64,
  PRIMARY KEY (region_id, person_id, team_id)
) @table;

CREATE INDEX person_access_of_team ON person_access (region_id, team_id, person_id, ended_at);

-- Two records that turned out to be one young person. Nothing is moved, so undoing is exact.
CREATE TABLE person_merge (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  other_id uuid NOT NULL,
  at integer64 NOT NULL,
  author_id uuid NOT NULL,
  undone_at integer64,
  undone_by uuid,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX person_merge_of ON person_merge (region_id, person_id);
CREATE INDEX person_merge_other ON person_merge (region_id, other_id);

-- Who looked, at what, when: for the young person to read.
CREATE TABLE person_look (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  what text NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

-- What other modules may read: whom a record counts as after merges.
CREATE VIEW person_current AS
  SELECT region_id, id AS person_id, counts_as FROM person;

-- What other modules may read: which records a team may see. A merged record is seen through the
-- record that it counts as.
CREATE VIEW person_visible AS
  SELECT access.region_id, person.id AS person_id, access.team_id, person.counts_as
  FROM person_access AS access
  JOIN person ON person.region_id = access.region_id AND person.counts_as = access.person_id
  JOIN person AS main ON main.region_id = access.region_id AND main.id = access.person_id
  WHERE access.ended_at IS NULL AND main.erased_at IS NULL;
