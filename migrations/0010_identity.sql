-- The region is the house and an organisation is a room in it. One organisation per region is
-- the host: it looks after what all of them share.
CREATE TABLE region (
  region_id uuid NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  wrapped_key bytes NOT NULL,
  created_at integer64 NOT NULL,
  PRIMARY KEY (region_id)
) @table;

CREATE TABLE organisation (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('provider', 'commissioner')),
  host integer64 NOT NULL CHECK (host IN (0, 1)),
  version integer64 NOT NULL,
  created_at integer64 NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE UNIQUE INDEX organisation_host ON organisation (region_id) WHERE host = 1;
CREATE UNIQUE INDEX organisation_name ON organisation (region_id, name);

CREATE TABLE team (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  created_at integer64 NOT NULL,
  PRIMARY KEY (region_id, id),
  FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, id)
) @table;

CREATE UNIQUE INDEX team_name ON team (region_id, organisation_id, name);

-- A member who left keeps a name, because they wrote things; the e-mail address goes. `version`
-- grows with every change to what the member may do.
CREATE TABLE member (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  email text,
  locale text NOT NULL CHECK (locale IN ('nl', 'en')),
  active integer64 NOT NULL CHECK (active IN (0, 1)),
  version integer64 NOT NULL,
  created_at integer64 NOT NULL,
  deactivated_at integer64,
  last_seen_at integer64,
  PRIMARY KEY (region_id, id),
  FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, id)
) @table;

CREATE INDEX member_of_organisation ON member (region_id, organisation_id, name);

CREATE TABLE member_role (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (region_id, member_id, role),
  FOREIGN KEY (region_id, member_id) REFERENCES member (region_id, id)
) @table;

CREATE TABLE member_team (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  team_id uuid NOT NULL,
  PRIMARY KEY (region_id, member_id, team_id),
  FOREIGN KEY (region_id, member_id) REFERENCES member (region_id, id),
  FOREIGN KEY (region_id, team_id) REFERENCES team (region_id, id)
) @table;

CREATE INDEX member_team_of_team ON member_team (region_id, team_id);

-- Who signs in says an e-mail address and no region, so this one directory spans them all.
CREATE TABLE sign_in_name (
  email text NOT NULL,
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (email)
) @table;

-- The ways in which a member can show who they are. Today `password` (an Argon2id text); passkeys,
-- one-time codes and OpenID Connect are further kinds.
CREATE TABLE credential (
  region_id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  id uuid NOT NULL,
  secret text NOT NULL,
  created_at integer64 NOT NULL,
  PRIMARY KEY (region_id, member_id, kind, id),
  FOREIGN KEY (region_id, member_id) REFERENCES member (region_id, id)
) @table;

-- Only a hash of the token is kept: who reads the database cannot use a session.
CREATE TABLE session (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  token_hash bytes NOT NULL,
  member_id uuid NOT NULL,
  device text NOT NULL,
  created_at integer64 NOT NULL,
  last_seen_at integer64 NOT NULL,
  expires_at integer64 NOT NULL,
  idle_ms integer64 NOT NULL,
  PRIMARY KEY (region_id, id),
  FOREIGN KEY (region_id, member_id) REFERENCES member (region_id, id)
) @table;

CREATE UNIQUE INDEX session_token ON session (region_id, token_hash);
CREATE INDEX session_of_member ON session (region_id, member_id);

CREATE TABLE invitation (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  inviting_organisation_id uuid NOT NULL,
  token_hash bytes NOT NULL,
  name text NOT NULL,
  created_by uuid NOT NULL,
  created_at integer64 NOT NULL,
  expires_at integer64 NOT NULL,
  used_at integer64,
  used_by uuid,
  withdrawn_at integer64,
  PRIMARY KEY (region_id, id),
  FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, id)
) @table;

CREATE UNIQUE INDEX invitation_token ON invitation (region_id, token_hash);
CREATE INDEX invitation_of_organisation
  ON invitation (region_id, inviting_organisation_id, created_at);

CREATE TABLE invitation_role (
  region_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (region_id, invitation_id, role),
  FOREIGN KEY (region_id, invitation_id) REFERENCES invitation (region_id, id)
) @table;

CREATE TABLE invitation_team (
  region_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  PRIMARY KEY (region_id, invitation_id, team_id),
  FOREIGN KEY (region_id, invitation_id) REFERENCES invitation (region_id, id),
  FOREIGN KEY (region_id, team_id) REFERENCES team (region_id, id)
) @table;

-- Who did what, append-only. Each event's hash covers the one before it in its chain and is keyed
-- by the region's key, so a change afterwards shows. Several chains per region, so that members
-- do not wait for each other (see identity/audit.cpp).
CREATE TABLE audit_event (
  region_id uuid NOT NULL,
  chain integer64 NOT NULL,
  sequence integer64 NOT NULL,
  at integer64 NOT NULL,
  member_id uuid,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid,
  detail text NOT NULL,
  previous_hash bytes NOT NULL,
  hash bytes NOT NULL,
  PRIMARY KEY (region_id, chain, sequence)
) @table;

CREATE TABLE audit_head (
  region_id uuid NOT NULL,
  chain integer64 NOT NULL,
  sequence integer64 NOT NULL,
  hash bytes NOT NULL,
  PRIMARY KEY (region_id, chain)
) @table;
