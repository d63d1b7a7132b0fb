SELECT id, person_id, at, side, member_id, step_id, goal_id, cut_from, place, state, felt, chosen,
       sealed_words
FROM plan_step
WHERE region_id = :region_id AND step_id = :step_id
ORDER BY id
