SELECT person_id, content_hash, goal_id FROM plan_step
WHERE region_id = :region_id AND step_id = :thing_id
ORDER BY id LIMIT 1
