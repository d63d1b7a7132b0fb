INSERT INTO follow_up (region_id, id, team_id, author_id, person_id, contact_id, due_on, text_id,
                       recorded_at, content_hash)
VALUES (:region_id, :id, :team_id, :author_id, :person_id, :contact_id, :due_on, :id,
        :recorded_at, :content_hash)
