UPDATE member SET active = 0, email = NULL, deactivated_at = :now, version = version + 1
WHERE region_id = :region_id AND id = :id AND active = 1
