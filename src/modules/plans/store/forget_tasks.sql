DELETE FROM plan_task WHERE region_id = :region_id AND person_id IN (:people...)
