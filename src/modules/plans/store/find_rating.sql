SELECT person_id, content_hash, goal_id FROM plan_rating
WHERE region_id = :region_id AND rating_id = :thing_id
