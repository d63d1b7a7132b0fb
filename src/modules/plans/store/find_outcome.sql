SELECT person_id, content_hash, opportunity_id FROM plan_outcome
WHERE region_id = :region_id AND outcome_id = :thing_id
