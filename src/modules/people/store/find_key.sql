SELECT wrapped_key FROM person WHERE region_id = :region_id AND id = :id
