INSERT INTO team (region_id, id, organisation_id, name, created_at)
VALUES (:region_id, :id, :organisation_id, :name, :now)
