SELECT id FROM boundary_exception
WHERE region_id = :region_id AND person_id IN (:people...)
