DELETE FROM alliance_check WHERE region_id = :region_id AND person_id IN (:people...)
