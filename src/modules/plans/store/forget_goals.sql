DELETE FROM plan_goal WHERE region_id = :region_id AND person_id IN (:people...)
