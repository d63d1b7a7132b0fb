SELECT person_id, content_hash, moment_id FROM plan_moment
WHERE region_id = :region_id AND moment_id = :thing_id
ORDER BY id LIMIT 1
