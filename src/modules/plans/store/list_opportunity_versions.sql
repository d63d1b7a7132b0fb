SELECT id, person_id, at, side, member_id, opportunity_id, goal_id, kind, state, starts_on,
       sealed_words, sealed_contact
FROM plan_opportunity
WHERE region_id = :region_id AND opportunity_id = :opportunity_id
ORDER BY id
