-- A reminder may also go to the young person's own browser. The table is made anew, because what a
-- column may hold cannot be widened everywhere.
CREATE TABLE reminder_choice_wider (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid,
  channel text NOT NULL CHECK (channel IN ('off', 'email', 'push')),
  minute integer64 NOT NULL,
  tells integer64 NOT NULL,
  language text NOT NULL CHECK (language IN ('nl', 'en')),
  sealed_address bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;
INSERT INTO reminder_choice_wider
  SELECT region_id, person_id, id, at, member_id, channel, minute, tells, language, sealed_address
  FROM reminder_choice;
DROP TABLE reminder_choice;
ALTER TABLE reminder_choice_wider RENAME TO reminder_choice;

-- With what a region says to push services who it is (VAPID); sealed under the key of the region.
CREATE TABLE push_key (
  region_id uuid NOT NULL,
  public_key bytes NOT NULL,
  sealed_key bytes NOT NULL,
  PRIMARY KEY (region_id)
) @table;
