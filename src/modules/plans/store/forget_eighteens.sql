DELETE FROM plan_eighteen WHERE region_id = :region_id AND person_id IN (:people...)
