SELECT person_id, content_hash, goal_id FROM plan_goal
WHERE region_id = :region_id AND goal_id = :thing_id
ORDER BY id LIMIT 1
