-- How a goal will be recognised: five levels that young person and worker describe together, from
-- -2 (least hoped for) to +2 (best thinkable), and where it stood then. Another description
-- replaces it; ratings go with the description of their time.
CREATE TABLE plan_scale (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  at integer64 NOT NULL,
  day integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  baseline integer64 NOT NULL CHECK (baseline BETWEEN -2 AND 2),
  sealed_minus_two bytes NOT NULL,
  sealed_minus_one bytes NOT NULL,
  sealed_zero bytes NOT NULL,
  sealed_plus_one bytes NOT NULL,
  sealed_plus_two bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE TABLE plan_rating (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  rating_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  at integer64 NOT NULL,
  day integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes NOT NULL,
  level integer64 NOT NULL CHECK (level BETWEEN -2 AND 2),
  sealed_note bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX plan_rating_id ON plan_rating (region_id, rating_id);
