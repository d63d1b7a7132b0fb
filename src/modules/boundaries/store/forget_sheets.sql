DELETE FROM boundary_sheet WHERE region_id = :region_id AND person_id IN (:people...)
