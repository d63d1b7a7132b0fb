-- Where the work is done: official areas and what is known about them. Boundaries change, so an
-- area is one code in one year; the same code in another year is another row.
CREATE TABLE area (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('municipality', 'borough', 'district', 'neighbourhood')),
  year integer64 NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  parent_id uuid,
  PRIMARY KEY (region_id, id)
) @table;

CREATE UNIQUE INDEX area_code ON area (region_id, kind, year, code);
CREATE INDEX area_parent ON area (region_id, parent_id);

-- The border of an area on a decimal grid. The box is in ten-millionths of a degree; `step` is
-- the width of the grid in the same unit; `polygons` is the packed form of areas/domain/shape.
CREATE TABLE area_shape (
  region_id uuid NOT NULL,
  area_id uuid NOT NULL,
  west integer64 NOT NULL,
  south integer64 NOT NULL,
  east integer64 NOT NULL,
  north integer64 NOT NULL,
  step integer64 NOT NULL,
  polygons bytes NOT NULL,
  PRIMARY KEY (region_id, area_id)
) @table;

-- Which files were taken in; the newest one of a kind is the version of its map.
CREATE TABLE area_import (
  region_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  year integer64 NOT NULL,
  imported_at integer64 NOT NULL,
  member_id uuid NOT NULL,
  areas integer64 NOT NULL,
  PRIMARY KEY (region_id, id)
) @table;

CREATE INDEX area_import_kind ON area_import (region_id, kind, id);

-- What can be known of an area, and under which column names sources publish it. A region may add
-- its own. The measure `area_code` marks the columns that hold the code.
CREATE TABLE measure (
  region_id uuid NOT NULL,
  key text NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  unit text NOT NULL,
  position integer64 NOT NULL,
  PRIMARY KEY (region_id, key)
) @table;

CREATE TABLE measure_column (
  region_id uuid NOT NULL,
  name text NOT NULL,
  measure text NOT NULL,
  PRIMARY KEY (region_id, name)
) @table;

-- Figures from others, never presented as a result of youth work (requirement Q04). A NULL is a
-- figure that the source left open.
CREATE TABLE baseline (
  region_id uuid NOT NULL,
  measure text NOT NULL,
  year integer64 NOT NULL,
  area_id uuid NOT NULL,
  value real64,
  source text NOT NULL,
  imported_at integer64 NOT NULL,
  PRIMARY KEY (region_id, measure, year, area_id)
) @table;
