-- How the author of a note knows what stands in it; nothing for a note that does not say.
ALTER TABLE sealed_text ADD COLUMN status text;

-- What was said about a note afterwards: it was checked, it is not right, or the young person says
-- something about it. Words, when there are any, are a sealed text with the id of the change. The
-- note itself stays as it was, so that nobody wonders where it went.
CREATE TABLE note_change (
  region_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('verified', 'untrue', 'own_words')),
  has_text integer64 NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, contact_id, id)
) @table;

CREATE UNIQUE INDEX note_change_told ON note_change (region_id, id);

-- Who had read a note that was put right, and has not been told yet.
CREATE TABLE note_notice (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  person_id uuid NOT NULL,
  by_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('untrue', 'own_words', 'corrected', 'withdrawn')),
  seen_at integer64,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX note_notice_of_member ON note_notice (region_id, member_id, id);
