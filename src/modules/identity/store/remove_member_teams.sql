DELETE FROM member_team WHERE region_id = :region_id AND member_id = :member_id
