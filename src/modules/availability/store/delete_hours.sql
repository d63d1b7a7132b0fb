DELETE FROM reachable_hours WHERE region_id = :region_id AND member_id = :member_id
