SELECT region_id, name, time_zone FROM region ORDER BY name, region_id
