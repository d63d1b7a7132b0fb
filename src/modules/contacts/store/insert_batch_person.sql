INSERT INTO batch_person (region_id, batch_id, person_id, team_id)
VALUES (:region_id, :batch_id, :person_id, :team_id)
