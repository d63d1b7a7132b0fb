SELECT id, person_id, at, side, member_id, tie_id, closeness, energy, wish, angle, for_pair, gone,
       sealed_name, sealed_role
FROM plan_tie
WHERE region_id = :region_id AND tie_id = :tie_id
ORDER BY id
