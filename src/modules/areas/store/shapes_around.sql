SELECT shape.area_id, shape.west, shape.south, shape.east, shape.north, shape.step,
  shape.polygons
FROM area_shape AS shape
JOIN area ON area.region_id = shape.region_id AND area.id = shape.area_id
WHERE shape.region_id = :region AND area.kind = :kind
  AND area.year = (SELECT MAX(year) FROM area WHERE region_id = :region AND kind = :kind)
  AND shape.west <= :x AND shape.east >= :x AND shape.south <= :y AND shape.north >= :y
