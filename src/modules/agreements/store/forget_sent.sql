DELETE FROM reminder_sent WHERE region_id = :region_id AND person_id IN (:people...)
