-- What happened, and where. Facts are appended: a correction is a new row that names the old one,
-- and an end is a row beside the fact. What is current is a view.

-- A spot where young people are. The row holds the wording of today; `place_version` every one.
CREATE TABLE place (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  folded_name text NOT NULL,
  kind text NOT NULL,
  area_id uuid,
  about text,
  lat real64,
  lon real64,
  created_at integer64 NOT NULL,
  created_by uuid NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX place_by_name ON place (region_id, folded_name, id);

CREATE TABLE place_version (
  region_id uuid NOT NULL,
  place_id uuid NOT NULL,
  id uuid NOT NULL,
  at integer64 NOT NULL,
  author_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  area_id uuid,
  about text,
  lat real64,
  lon real64,
  PRIMARY KEY (region_id, place_id, id)
) @table;

-- Where and when an organisation means to be, week after week. An intention, never a duty.
CREATE TABLE place_round (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  place_id uuid NOT NULL,
  weekday integer64 NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  start_minute integer64 NOT NULL,
  end_minute integer64 NOT NULL,
  created_at integer64 NOT NULL,
  created_by uuid NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX place_round_of_organisation
  ON place_round (region_id, organisation_id, weekday, start_minute);

CREATE TABLE place_round_member (
  region_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (region_id, round_id, member_id)
) @table;

CREATE TABLE place_round_end (
  region_id uuid NOT NULL,
  round_id uuid NOT NULL,
  at integer64 NOT NULL,
  author_id uuid NOT NULL,
  PRIMARY KEY (region_id, round_id)
) @table;

CREATE VIEW place_round_current AS
  SELECT place_round.* FROM place_round
  WHERE NOT EXISTS (SELECT 1 FROM place_round_end
                    WHERE place_round_end.region_id = place_round.region_id
                      AND place_round_end.round_id = place_round.id);

-- Words, sealed once under a key of their own. `text_key` holds that key wrapped for each known
-- young person whom the words are about, or for the region (then `holder_id` is the region) when
-- they are about nobody known. Destroying a young person's key makes their wrap useless.
CREATE TABLE sealed_text (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  team_id uuid NOT NULL,
  audience text NOT NULL CHECK (audience IN ('me', 'team')),
  sealed bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE TABLE text_key (
  region_id uuid NOT NULL,
  text_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  wrapped bytes NOT NULL,
  PRIMARY KEY (region_id, text_id, holder_id)
) @table;

-- One meeting, on any channel. Months count as year * 12 + month - 1.
CREATE TABLE contact (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  author_id uuid NOT NULL,
  place_id uuid,
  area_id uuid,
  channel text NOT NULL,
  started_at integer64 NOT NULL,
  local_day integer64 NOT NULL,
  local_month integer64 NOT NULL,
  duration_minutes integer64,
  unknown_count integer64 NOT NULL CHECK (unknown_count >= 0),
  text_id uuid,
  corrects_id uuid,
  correctable_until integer64 NOT NULL,
  recorded_at integer64 NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX contact_of_author ON contact (region_id, author_id, started_at, id, place_id);
CREATE INDEX contact_of_team ON contact (region_id, team_id, started_at, id);
CREATE INDEX contact_of_place ON contact (region_id, place_id, team_id, started_at, id);
CREATE INDEX contact_by_day
  ON contact (region_id, local_day, area_id, organisation_id, place_id, unknown_count);

CREATE TABLE contact_person (
  region_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  person_id uuid NOT NULL,
  team_id uuid NOT NULL,
  started_at integer64 NOT NULL,
  PRIMARY KEY (region_id, contact_id, person_id)
) @table;

CREATE INDEX contact_person_timeline
  ON contact_person (region_id, person_id, team_id, started_at, contact_id);

CREATE TABLE contact_topic (
  region_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  topic text NOT NULL,
  PRIMARY KEY (region_id, contact_id, topic)
) @table;

CREATE TABLE contact_goal (
  region_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  goal text NOT NULL,
  PRIMARY KEY (region_id, contact_id, goal)
) @table;

CREATE TABLE contact_end (
  region_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('corrected', 'withdrawn')),
  author_id uuid NOT NULL,
  at integer64 NOT NULL,
  successor_id uuid,
  PRIMARY KEY (region_id, contact_id)
) @table;

CREATE VIEW contact_current AS
  SELECT contact.* FROM contact
  WHERE NOT EXISTS (SELECT 1 FROM contact_end
                    WHERE contact_end.region_id = contact.region_id
                      AND contact_end.contact_id = contact.id);

-- A stretch of time at a place, also when nobody was met.
CREATE TABLE presence (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  author_id uuid NOT NULL,
  place_id uuid NOT NULL,
  area_id uuid,
  started_at integer64 NOT NULL,
  ended_at integer64 NOT NULL,
  minutes integer64 NOT NULL CHECK (minutes > 0),
  seen_count integer64,
  mood text,
  local_day integer64 NOT NULL,
  local_month integer64 NOT NULL,
  local_minute integer64 NOT NULL,
  text_id uuid,
  correctable_until integer64 NOT NULL,
  recorded_at integer64 NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX presence_of_author ON presence (region_id, author_id, started_at, id, place_id);
CREATE INDEX presence_of_organisation ON presence (region_id, organisation_id, started_at, id);
CREATE INDEX presence_of_place ON presence (region_id, place_id, organisation_id, started_at, id);
CREATE INDEX presence_by_day
  ON presence (region_id, local_day, area_id, organisation_id, place_id, minutes, seen_count);

CREATE TABLE presence_end (
  region_id uuid NOT NULL,
  presence_id uuid NOT NULL,
  author_id uuid NOT NULL,
  at integer64 NOT NULL,
  PRIMARY KEY (region_id, presence_id)
) @table;

CREATE VIEW presence_current AS
  SELECT presence.* FROM presence
  WHERE NOT EXISTS (SELECT 1 FROM presence_end
                    WHERE presence_end.region_id = presence.region_id
                      AND presence_end.presence_id = presence.id);

-- A count without persons: how many were reached, or a question that was answered.
CREATE TABLE tally (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  author_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('reach', 'question')),
  topic text,
  count integer64 NOT NULL CHECK (count > 0),
  at integer64 NOT NULL,
  local_day integer64 NOT NULL,
  local_month integer64 NOT NULL,
  place_id uuid,
  area_id uuid,
  correctable_until integer64 NOT NULL,
  recorded_at integer64 NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX tally_by_day ON tally (region_id, local_day, area_id, organisation_id, place_id);

CREATE TABLE tally_end (
  region_id uuid NOT NULL,
  tally_id uuid NOT NULL,
  author_id uuid NOT NULL,
  at integer64 NOT NULL,
  PRIMARY KEY (region_id, tally_id)
) @table;

CREATE VIEW tally_current AS
  SELECT tally.* FROM tally
  WHERE NOT EXISTS (SELECT 1 FROM tally_end
                    WHERE tally_end.region_id = tally.region_id
                      AND tally_end.tally_id = tally.id);

-- What a worker said they would get back to. `follow_up_open` is where each open one stands now;
-- it follows from the other two.
CREATE TABLE follow_up (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  team_id uuid NOT NULL,
  author_id uuid NOT NULL,
  person_id uuid,
  contact_id uuid,
  due_on integer64 NOT NULL,
  text_id uuid NOT NULL,
  recorded_at integer64 NOT NULL,
  content_hash bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE TABLE follow_up_end (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  follow_up_id uuid NOT NULL,
  author_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('done', 'moved', 'dropped')),
  due_on integer64,
  at integer64 NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX follow_up_end_of ON follow_up_end (region_id, follow_up_id);

CREATE TABLE follow_up_open (
  region_id uuid NOT NULL,
  follow_up_id uuid NOT NULL,
  author_id uuid NOT NULL,
  team_id uuid NOT NULL,
  person_id uuid,
  due_on integer64 NOT NULL,
  PRIMARY KEY (region_id, follow_up_id)
) @table;

CREATE INDEX follow_up_open_of_author ON follow_up_open (region_id, author_id, due_on);
CREATE INDEX follow_up_open_of_person ON follow_up_open (region_id, person_id, team_id, due_on);

-- Roll-ups that follow from the facts, so that pages stay as fast with a million contacts.
-- When a team last met someone.
CREATE TABLE person_met (
  region_id uuid NOT NULL,
  team_id uuid NOT NULL,
  person_id uuid NOT NULL,
  last_at integer64 NOT NULL,
  contact_id uuid NOT NULL,
  PRIMARY KEY (region_id, team_id, person_id)
) @table;

CREATE INDEX person_met_by_time ON person_met (region_id, team_id, last_at, person_id);
CREATE INDEX person_met_of_person ON person_met (region_id, person_id);

-- How often a team met young people at a place on a day, and about what; topic '' counts all.
CREATE TABLE place_day (
  region_id uuid NOT NULL,
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  local_day integer64 NOT NULL,
  team_id uuid NOT NULL,
  topic text NOT NULL,
  contacts integer64 NOT NULL,
  PRIMARY KEY (region_id, place_id, organisation_id, local_day, team_id, topic)
) @table;

-- Keys to which devices seal what they hold until there is a network. The private half is sealed
-- under the region key.
CREATE TABLE outbox_key (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at integer64 NOT NULL,
  public_key bytes NOT NULL,
  sealed_private_key bytes NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;
