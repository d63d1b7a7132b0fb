INSERT INTO contact_person (region_id, contact_id, person_id, team_id, started_at)
VALUES (:region_id, :contact_id, :person_id, :team_id, :started_at)
