DELETE FROM plan_tie WHERE region_id = :region_id AND person_id IN (:people...)
