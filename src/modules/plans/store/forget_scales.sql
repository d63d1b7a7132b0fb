DELETE FROM plan_scale WHERE region_id = :region_id AND person_id IN (:people...)
