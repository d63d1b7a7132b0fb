SELECT id, name FROM member WHERE region_id = :region_id AND id IN (:ids...)
