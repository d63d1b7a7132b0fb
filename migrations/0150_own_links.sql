-- A link of a young person's own. The database knows hashes alone: nobody who reads it opens one.
-- What has ended is not kept; that it was there stands in the audit trail.
CREATE TABLE own_link (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  token_hash bytes NOT NULL,
  offer_hash bytes NOT NULL,
  offered_by uuid NOT NULL,
  begun_at integer64 NOT NULL,
  opened_on integer64 NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX own_link_opens ON own_link (region_id, token_hash);
CREATE UNIQUE INDEX own_link_offered ON own_link (region_id, offer_hash);

-- What stands on a worker's phone for half an hour, for the phone of the young person to take over.
CREATE TABLE own_link_offer (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  token_hash bytes NOT NULL,
  offered_by uuid NOT NULL,
  at integer64 NOT NULL,
  expires_at integer64 NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX own_link_offer_opens ON own_link_offer (region_id, token_hash);

-- One sitting at the link, on one phone.
CREATE TABLE own_visit (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  link_id uuid NOT NULL,
  token_hash bytes NOT NULL,
  begun_at integer64 NOT NULL,
  seen_at integer64 NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE UNIQUE INDEX own_visit_opens ON own_visit (region_id, token_hash);
