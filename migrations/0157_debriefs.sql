-- A worker asks colleagues for a moment after something heavy. There is no place for why, and
-- nothing stays once it is over.
CREATE TABLE debrief (
  region_id uuid NOT NULL,
  asked_at integer64 NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (region_id, asked_at, id)
) @table;

CREATE UNIQUE INDEX debrief_by_id ON debrief (region_id, id);
CREATE INDEX debrief_of_member ON debrief (region_id, member_id, asked_at, id);

CREATE TABLE debrief_colleague (
  region_id uuid NOT NULL,
  debrief_id uuid NOT NULL,
  member_id uuid NOT NULL,
  coming integer64 NOT NULL,
  PRIMARY KEY (region_id, debrief_id, member_id)
) @table;

CREATE INDEX debrief_asked ON debrief_colleague (region_id, member_id, debrief_id, coming);
