DELETE FROM plan_moment WHERE region_id = :region_id AND person_id IN (:people...)
