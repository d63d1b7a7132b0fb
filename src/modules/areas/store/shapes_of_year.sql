SELECT shape.area_id, shape.west, shape.south, shape.east, shape.north, shape.step,
  shape.polygons
FROM area
JOIN area_shape AS shape ON shape.region_id = area.region_id AND shape.area_id = area.id
WHERE area.region_id = :region AND area.kind = :kind AND area.year = :year
