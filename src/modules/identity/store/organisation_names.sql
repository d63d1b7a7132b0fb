SELECT id, name FROM organisation WHERE region_id = :region_id AND id IN (:ids...)
