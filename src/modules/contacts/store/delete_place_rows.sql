DELETE FROM place WHERE region_id = :region_id AND id IN (:ids...)
