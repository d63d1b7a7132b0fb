-- Lists and norms are data: each value has a source and a period in which it holds, so that what
-- was recorded under an older one keeps its meaning. Days count from 1970-01-01; `valid_until` is
-- the first day on which it no longer holds.
CREATE TABLE code_list_item (
  region_id uuid NOT NULL,
  list text NOT NULL,
  key text NOT NULL,
  valid_from integer64 NOT NULL,
  valid_until integer64,
  position integer64 NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  plain_nl text NOT NULL,
  plain_en text NOT NULL,
  icon text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (region_id, list, key, valid_from)
) @table;

CREATE TABLE norm (
  region_id uuid NOT NULL,
  key text NOT NULL,
  valid_from integer64 NOT NULL,
  valid_until integer64,
  value real64 NOT NULL,
  unit text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (region_id, key, valid_from)
) @table;
