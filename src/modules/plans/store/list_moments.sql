SELECT id, person_id, at, side, member_id, moment_id, goal_id, kind, day, permission, withdrawn,
       sealed_words
FROM plan_moment
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
