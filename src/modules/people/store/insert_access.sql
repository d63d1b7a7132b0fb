INSERT INTO person_access (region_id, person_id, team_id, organisation_id, since, ground)
VALUES (:region_id, :person_id, :team_id, :organisation_id, :since, :ground)
