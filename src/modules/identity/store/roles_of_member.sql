SELECT member_id, role FROM member_role
WHERE region_id = :region_id AND member_id = :member_id
