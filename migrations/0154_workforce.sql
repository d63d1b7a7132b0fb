-- How many hours a team has for guiding young people, and until when they are paid for. Every
-- change is a row and the newest holds, so that what was planned before can be told.
CREATE TABLE workforce_guidance (
  region_id uuid NOT NULL,
  team_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  fte_hundredths integer64 NOT NULL CHECK (fte_hundredths > 0),
  funded_until_on integer64,
  PRIMARY KEY (region_id, team_id, id)
) @table;

-- Whom the workers of a team guide, whether or not that ended.
CREATE INDEX alliance_turn_by_worker ON alliance_turn (region_id, worker_id, role, person_id);
