INSERT INTO norm (region_id, key, valid_from, valid_until, value, unit, source)
VALUES (:region_id, :key, :valid_from, :valid_until, :value, :unit, :source)
