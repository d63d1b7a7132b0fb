-- When a worker can be reached, as they choose; together one week, replaced at once.
CREATE TABLE reachable_hours (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  weekday integer64 NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  from_minute integer64 NOT NULL,
  until_minute integer64 NOT NULL,
  PRIMARY KEY (region_id, member_id, weekday, from_minute)
) @table;

-- Whom to call when it cannot wait, of one organisation. No words: the row stays, nothing is shown.
CREATE TABLE urgent_route (
  region_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  words text NOT NULL,
  phone text NOT NULL,
  set_by uuid NOT NULL,
  set_at integer64 NOT NULL,
  PRIMARY KEY (region_id, organisation_id)
) @table;
