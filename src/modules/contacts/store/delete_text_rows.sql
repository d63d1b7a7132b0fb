DELETE FROM sealed_text WHERE region_id = :region_id AND id IN (:ids...)
