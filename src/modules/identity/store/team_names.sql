SELECT id, name FROM team WHERE region_id = :region_id AND id IN (:ids...)
