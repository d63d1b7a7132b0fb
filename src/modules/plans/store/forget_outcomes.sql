DELETE FROM plan_outcome WHERE region_id = :region_id AND person_id IN (:people...)
