DELETE FROM own_link WHERE region_id = :region_id AND person_id IN (:people...)
