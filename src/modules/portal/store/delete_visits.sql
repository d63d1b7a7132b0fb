DELETE FROM own_visit WHERE region_id = :region_id AND person_id IN (:people...)
