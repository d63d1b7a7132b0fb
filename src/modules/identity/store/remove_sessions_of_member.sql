DELETE FROM session WHERE region_id = :region_id AND member_id = :member_id
