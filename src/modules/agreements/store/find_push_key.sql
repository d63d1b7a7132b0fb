SELECT public_key, sealed_key FROM push_key WHERE region_id = :region_id
