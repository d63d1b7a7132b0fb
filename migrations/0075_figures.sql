-- Figures stand once they were told. A month is closed when nothing in it can be taken back any
-- more; what comes in after `settled_at` counts in the month in which it came in. Days count from
-- 1970-01-01.
CREATE TABLE figure_month (
  region_id uuid NOT NULL,
  from_day integer64 NOT NULL,
  until_day integer64 NOT NULL,
  settled_at integer64 NOT NULL,
  PRIMARY KEY (region_id, from_day)
) @table;

-- A period of which the figures were made, with the limits that held then.
CREATE TABLE figure_period (
  region_id uuid NOT NULL,
  period text NOT NULL,
  from_day integer64 NOT NULL,
  until_day integer64 NOT NULL,
  made_at integer64 NOT NULL,
  hidden_below integer64 NOT NULL,
  hidden_below_outside integer64 NOT NULL,
  PRIMARY KEY (region_id, period)
) @table;

-- What may be told, and nothing else: a figure that is hidden is not here. The area of all zeros
-- is the whole region; `part` says which part of a cut it is.
CREATE TABLE figure_cell (
  region_id uuid NOT NULL,
  period text NOT NULL,
  audience text NOT NULL CHECK (audience IN ('inside', 'outside')),
  kind text NOT NULL,
  area_id uuid NOT NULL,
  part text NOT NULL,
  contacts integer64,
  presence_minutes integer64,
  known integer64,
  first_contacts integer64,
  PRIMARY KEY (region_id, period, audience, kind, area_id, part)
) @table;

-- What other modules may read: the age band that a record has now.
CREATE VIEW person_age AS
  SELECT person.region_id, person.id AS person_id, version.age_band
  FROM person
  JOIN person_version AS version
    ON version.region_id = person.region_id AND version.person_id = person.id
    AND version.id = person.version_id;

-- What each figure means, in a plain sentence. A region may word its own.
CREATE TABLE figure_definition (
  region_id uuid NOT NULL,
  key text NOT NULL,
  position integer64 NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  sentence_nl text NOT NULL,
  sentence_en text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (region_id, key)
) @table;
