DELETE FROM contact_topic WHERE region_id = :region_id AND contact_id IN (:ids...)
