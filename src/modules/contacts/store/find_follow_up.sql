SELECT id, team_id, author_id, person_id, due_on, content_hash FROM follow_up
WHERE region_id = :region_id AND id = :id
