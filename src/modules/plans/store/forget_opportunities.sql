DELETE FROM plan_opportunity WHERE region_id = :region_id AND person_id IN (:people...)
