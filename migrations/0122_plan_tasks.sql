-- What has to be done, and who does it: chores, going along, and finding out what is behind an
-- absence. Doing it together is support and counts as such.
CREATE TABLE plan_task (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  goal_id uuid,
  opportunity_id uuid,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  kind text NOT NULL CHECK (kind IN ('chore', 'go_along', 'absence')),
  who text NOT NULL CHECK (who IN ('young_person', 'worker', 'together', 'somebody_else')),
  state text NOT NULL CHECK (state IN ('open', 'done', 'let_go')),
  due_on integer64,
  done_on integer64,
  minutes integer64,
  checklist_item text,
  inform text CHECK (inform IN ('nobody', 'together', 'allowed')),
  sealed_words bytes NOT NULL,
  sealed_around bytes,
  sealed_reason bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX plan_task_versions ON plan_task (region_id, task_id, id);

-- What other modules may read: support that was given, one row for each thing that a worker did, or
-- did together with the young person.
CREATE VIEW plan_support AS
  SELECT task.region_id, task.person_id, task.task_id, task.kind, task.done_on, task.minutes,
         task.member_id
  FROM plan_task AS task
  WHERE task.state = 'done' AND task.who IN ('worker', 'together')
    AND NOT EXISTS (SELECT 1 FROM plan_task AS later
                    WHERE later.region_id = task.region_id AND later.task_id = task.task_id
                      AND later.id > task.id);

-- Work, school, an internship, volunteering: on the way there, and how it went afterwards.
CREATE TABLE plan_opportunity (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  goal_id uuid,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('considering', 'preparing', 'started', 'ended', 'let_go')),
  starts_on integer64,
  sealed_words bytes NOT NULL,
  sealed_contact bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX plan_opportunity_versions ON plan_opportunity (region_id, opportunity_id, id);

CREATE TABLE plan_outcome (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes NOT NULL,
  moment text NOT NULL CHECK (moment IN ('three_days', 'one_week', 'later')),
  outcome text NOT NULL CHECK (outcome IN ('going_well', 'bumpy', 'stopped')),
  sealed_words bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX plan_outcome_id ON plan_outcome (region_id, outcome_id);

-- Turning 18: when somebody wants to be asked about it, and who stays. Nobody asks when they were
-- born.
CREATE TABLE plan_eighteen (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  ask_on integer64,
  sealed_who_stays bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;
