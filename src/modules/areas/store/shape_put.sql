INSERT INTO area_shape (region_id, area_id, west, south, east, north, step, polygons)
VALUES (:region, :id, :west, :south, :east, :north, :step, :polygons)
ON CONFLICT (region_id, area_id) DO UPDATE SET
  west = excluded.west, south = excluded.south, east = excluded.east, north = excluded.north,
  step = excluded.step, polygons = excluded.polygons
