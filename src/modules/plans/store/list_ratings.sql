SELECT id, person_id, at, side, member_id, rating_id, goal_id, day, level, sealed_note
FROM plan_rating
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
