SELECT person_id, content_hash, tie_id FROM plan_tie
WHERE region_id = :region_id AND tie_id = :thing_id
ORDER BY id LIMIT 1
