DELETE FROM place_version WHERE region_id = :region_id AND place_id IN (:ids...)
