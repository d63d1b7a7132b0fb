SELECT id, person_id, at, side, member_id, comment_id, goal_id, sealed_words
FROM plan_comment
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
