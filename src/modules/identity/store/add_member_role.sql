INSERT INTO member_role (region_id, member_id, role) VALUES (:region_id, :member_id, :role)
