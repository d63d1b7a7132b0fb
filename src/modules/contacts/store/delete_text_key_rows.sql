DELETE FROM text_key WHERE region_id = :region_id AND text_id IN (:ids...)
