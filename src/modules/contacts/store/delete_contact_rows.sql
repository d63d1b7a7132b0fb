DELETE FROM contact WHERE region_id = :region_id AND id IN (:ids...)
