INSERT INTO sealed_text (region_id, id, author_id, team_id, audience, sealed, status)
VALUES (:region_id, :id, :author_id, :team_id, :audience, :sealed, :status)
