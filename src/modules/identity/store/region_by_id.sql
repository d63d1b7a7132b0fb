SELECT name, time_zone, wrapped_key FROM region WHERE region_id = :region_id
