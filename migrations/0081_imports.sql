-- Contacts from another system on their way in. What the file held is sealed, without the columns
-- that are never kept, and goes as soon as it was taken in, was thrown away, or its term is over.
CREATE TABLE contact_import (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  author_id uuid NOT NULL,
  created_at integer64 NOT NULL,
  expires_at integer64 NOT NULL,
  state text NOT NULL CHECK (state IN ('staged', 'running', 'clearing', 'done', 'undone')),
  fingerprint bytes NOT NULL,
  content_hash bytes NOT NULL,
  row_count integer64 NOT NULL,
  next_row integer64 NOT NULL,
  sealed_head bytes NOT NULL,
  sealed_mapping bytes,
  contacts integer64 NOT NULL,
  people integer64 NOT NULL,
  places integer64 NOT NULL,
  ended_at integer64,
  undo_until integer64,
  undone_by uuid,
  undone_at integer64,
  kept_people integer64,
  kept_places integer64,
  kept_contacts integer64,
  failure text,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX contact_import_of_organisation
  ON contact_import (region_id, organisation_id, created_at, id);
CREATE INDEX contact_import_by_state ON contact_import (region_id, state, expires_at);

CREATE TABLE contact_import_rows (
  region_id uuid NOT NULL,
  import_id uuid NOT NULL,
  first_row integer64 NOT NULL,
  sealed bytes NOT NULL,
  PRIMARY KEY (region_id, import_id, first_row)
) @rowid_table;

-- Whom a call name in the file stands for, while it is taken in: a keyed hash, never the name.
CREATE TABLE contact_import_name (
  region_id uuid NOT NULL,
  import_id uuid NOT NULL,
  name_hash bytes NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (region_id, import_id, name_hash)
) @table;

-- The same for new places, which come when the import is shown.
CREATE TABLE contact_import_place (
  region_id uuid NOT NULL,
  import_id uuid NOT NULL,
  name_hash bytes NOT NULL,
  place_id uuid NOT NULL,
  PRIMARY KEY (region_id, import_id, name_hash)
) @table;

-- How an organisation last mapped a file with these columns; sealed, because it holds values.
CREATE TABLE contact_import_mapping (
  region_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  fingerprint bytes NOT NULL,
  author_id uuid NOT NULL,
  at integer64 NOT NULL,
  sealed bytes NOT NULL,
  PRIMARY KEY (region_id, organisation_id, fingerprint)
) @table;

-- The terms, for regions that are there already; a new region gets them from its seed.
INSERT INTO norm (region_id, key, valid_from, valid_until, value, unit, source)
SELECT region_id, 'imports.staged_days', 10957, NULL, 7.0, 'days',
       'GDPR article 5(1)(e): a file waits no longer than a working week; a choice of Nabij'
FROM region;
INSERT INTO norm (region_id, key, valid_from, valid_until, value, unit, source)
SELECT region_id, 'imports.undo_days', 10957, NULL, 28.0, 'days',
       'Long enough to see a month of figures with it; a choice of Nabij'
FROM region;
INSERT INTO norm (region_id, key, valid_from, valid_until, value, unit, source)
SELECT region_id, 'imports.back_days', 10957, NULL, 3653.0, 'days',
       'Ten years of figures; call names keep their own term; a choice of Nabij'
FROM region;
