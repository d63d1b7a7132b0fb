INSERT INTO region (region_id, name, time_zone, wrapped_key, created_at)
VALUES (:region_id, :name, :time_zone, :wrapped_key, :now)
