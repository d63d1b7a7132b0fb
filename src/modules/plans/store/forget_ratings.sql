DELETE FROM plan_rating WHERE region_id = :region_id AND person_id IN (:people...)
