DELETE FROM contact_goal WHERE region_id = :region_id AND contact_id IN (:ids...)
