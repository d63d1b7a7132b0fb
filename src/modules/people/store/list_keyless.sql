SELECT id FROM person
WHERE region_id = :region_id AND wrapped_key IS NULL AND erased_at IS NULL
