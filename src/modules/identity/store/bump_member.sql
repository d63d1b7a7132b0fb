UPDATE member SET version = version + 1 WHERE region_id = :region_id AND id = :id
