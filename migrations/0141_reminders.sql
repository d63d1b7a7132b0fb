-- How somebody wants to be reminded, the evening before: off until they ask for it. Every choice is
-- a row of its own and the newest holds; the address is sealed under their own key.
CREATE TABLE reminder_choice (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid,
  channel text NOT NULL CHECK (channel IN ('off', 'email')),
  minute integer64 NOT NULL,
  tells integer64 NOT NULL,
  language text NOT NULL CHECK (language IN ('nl', 'en')),
  sealed_address bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

-- What became of the reminder of one agreement for one day. `claimed` without an end: the program
-- stopped in between, so nobody knows, and it is not sent again.
CREATE TABLE reminder_sent (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  due_on integer64 NOT NULL,
  at integer64 NOT NULL,
  state text NOT NULL CHECK (state IN ('claimed', 'accepted', 'later', 'never', 'unknown')),
  tries integer64 NOT NULL,
  next_at integer64,
  PRIMARY KEY (region_id, person_id, agreement_id, due_on)
) @table;

CREATE UNIQUE INDEX reminder_sent_once ON reminder_sent (region_id, agreement_id, due_on);
CREATE INDEX agreement_due ON agreement (region_id, state, due_on, agreement_id, id, person_id, at);
