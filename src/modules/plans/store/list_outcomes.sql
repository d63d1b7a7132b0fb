SELECT id, person_id, at, side, member_id, outcome_id, opportunity_id, moment, outcome, sealed_words
FROM plan_outcome
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
