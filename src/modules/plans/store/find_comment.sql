SELECT person_id, content_hash, goal_id FROM plan_comment
WHERE region_id = :region_id AND comment_id = :thing_id
