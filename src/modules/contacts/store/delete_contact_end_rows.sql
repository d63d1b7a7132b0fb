DELETE FROM contact_end WHERE region_id = :region_id AND contact_id IN (:ids...)
