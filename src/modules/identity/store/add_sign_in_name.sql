INSERT INTO sign_in_name (email, region_id, member_id) VALUES (:email, :region_id, :member_id)
