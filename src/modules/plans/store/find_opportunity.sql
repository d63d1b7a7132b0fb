SELECT person_id, content_hash, opportunity_id FROM plan_opportunity
WHERE region_id = :region_id AND opportunity_id = :thing_id
ORDER BY id LIMIT 1
