-- Questionnaires that an organisation holds a licence for, as their definition files say them. A
-- version that was loaded never changes: answers are read by the words under which they were given.
CREATE TABLE instrument (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  version integer64 NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  definition text NOT NULL,
  ended_at integer64,
  PRIMARY KEY (region_id, id)
) @table;

CREATE UNIQUE INDEX instrument_by_version ON instrument (region_id, code, version);

-- Answers between one young person and one worker; sealed under the young person's key.
CREATE TABLE instrument_answers (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  side text NOT NULL,
  sealed_marks bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX instrument_answers_by_id ON instrument_answers (region_id, id);
