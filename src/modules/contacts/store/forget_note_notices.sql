DELETE FROM note_notice WHERE region_id = :region_id AND person_id IN (:people...)
