DELETE FROM plan_step WHERE region_id = :region_id AND person_id IN (:people...)
