INSERT INTO invitation_role (region_id, invitation_id, role)
VALUES (:region_id, :invitation_id, :role)
