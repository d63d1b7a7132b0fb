-- A calendar that somebody's own program subscribes to: of a worker, or of a young person at their
-- own link. The database knows the hash of its address alone; what has ended is not kept.
CREATE TABLE calendar_feed (
  region_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  id uuid NOT NULL,
  owner_kind text NOT NULL CHECK (owner_kind IN ('member', 'person')),
  token_hash bytes NOT NULL,
  tells integer64 NOT NULL,
  language text NOT NULL CHECK (language IN ('nl', 'en')),
  begun_at integer64 NOT NULL,
  PRIMARY KEY (region_id, owner_id, id)
) @table;

CREATE UNIQUE INDEX calendar_feed_opens ON calendar_feed (region_id, token_hash);
