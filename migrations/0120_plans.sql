-- A young person's own plan. Every table holds versions: what was said last is what holds, and what
-- was said before stays to be read back. `side` says whose words they are, `member_id` on whose
-- phone they were written down; it is empty when the young person wrote by themself.
--
-- Rows lie together by young person, because a plan is always read whole.
CREATE TABLE plan_goal (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  stage text NOT NULL CHECK (stage IN ('wish', 'exploring', 'goal')),
  state text NOT NULL CHECK (state IN ('active', 'resting', 'reached', 'let_go')),
  domain text,
  importance integer64,
  due_on integer64,
  sealed_words bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX plan_goal_versions ON plan_goal (region_id, goal_id, id);

CREATE TABLE plan_comment (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes NOT NULL,
  sealed_words bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX plan_comment_id ON plan_comment (region_id, comment_id);

-- A step that was too large stays as the one that the smaller ones came from. Places between two
-- steps are halves, so that nothing has to move when a step is cut up.
CREATE TABLE plan_step (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  step_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  cut_from uuid,
  place real64 NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  state text NOT NULL CHECK (state IN ('open', 'done', 'cut_up', 'let_go')),
  felt text CHECK (felt IN ('easy', 'just_right', 'too_hard')),
  chosen integer64 NOT NULL,
  sealed_words bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX plan_step_versions ON plan_step (region_id, step_id, id);

-- Talents, successes and set-backs: moments worth keeping. None of them changes a goal or a step.
CREATE TABLE plan_moment (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  moment_id uuid NOT NULL,
  goal_id uuid,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  kind text NOT NULL CHECK (kind IN ('talent', 'success', 'setback')),
  day integer64 NOT NULL,
  permission text NOT NULL CHECK (permission IN ('between_us', 'celebrate', 'tell')),
  withdrawn integer64 NOT NULL,
  sealed_words bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX plan_moment_versions ON plan_moment (region_id, moment_id, id);
