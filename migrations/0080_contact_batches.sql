-- Contacts that come in together or not at all: what an import made. Until a batch is shown, each
-- of its contacts has a row in `contact_end`, so that none is current, and no team is let in to
-- the people it made. Showing a batch takes those ends away; withdrawing it puts them back.
CREATE TABLE batch_contact (
  region_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  PRIMARY KEY (region_id, batch_id, contact_id)
) @table;

-- Young people whom the batch made, and the team that is let in when it is shown.
CREATE TABLE batch_person (
  region_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  person_id uuid NOT NULL,
  team_id uuid NOT NULL,
  PRIMARY KEY (region_id, batch_id, person_id)
) @table;

CREATE TABLE batch_place (
  region_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  place_id uuid NOT NULL,
  PRIMARY KEY (region_id, batch_id, place_id)
) @table;
