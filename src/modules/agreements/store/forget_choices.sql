DELETE FROM reminder_choice WHERE region_id = :region_id AND person_id IN (:people...)
