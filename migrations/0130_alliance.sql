-- Who goes along with a young person: one guide, a second, and cover for a while. Every change of a
-- turn is a row of its own and the newest holds. Why somebody wants another worker is never asked,
-- so there is no place for it.
CREATE TABLE alliance_turn (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  turn_id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('guide', 'second', 'cover')),
  worker_id uuid NOT NULL,
  met integer64 NOT NULL,
  until_on integer64,
  waits integer64 NOT NULL,
  ended_how text CHECK (ended_how IN ('moved_on', 'at_young_persons_wish', 'leaves', 'cover_over')),
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX alliance_turn_versions ON alliance_turn (region_id, turn_id, id);

-- Where a relation stood, from which day on. What was told later about the same day holds.
CREATE TABLE alliance_phase (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  phase text NOT NULL CHECK (phase IN ('contact', 'trust', 'taking_stock', 'working', 'loosening',
                                       'afterwards', 'not_now')),
  since_on integer64 NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX alliance_phase_told ON alliance_phase (region_id, phase_id);
