SELECT id, person_id, at, side, member_id, ask_on, sealed_who_stays
FROM plan_eighteen
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
