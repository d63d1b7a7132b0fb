SELECT id, person_id, at, side, member_id, goal_id, day, baseline, sealed_minus_two,
       sealed_minus_one, sealed_zero, sealed_plus_one, sealed_plus_two
FROM plan_scale
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
