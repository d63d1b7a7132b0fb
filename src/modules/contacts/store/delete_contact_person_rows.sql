DELETE FROM contact_person WHERE region_id = :region_id AND contact_id IN (:ids...)
