SELECT id, person_id, at, side, member_id, goal_id, stage, state, domain, importance, due_on,
       sealed_words
FROM plan_goal
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
