INSERT INTO follow_up_open (region_id, follow_up_id, author_id, team_id, person_id, due_on)
VALUES (:region_id, :id, :author_id, :team_id, :person_id, :due_on)
