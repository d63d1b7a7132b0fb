SELECT invitation_id, role FROM invitation_role
WHERE region_id = :region_id AND invitation_id IN (:ids...)
