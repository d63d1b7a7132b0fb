INSERT INTO person_met (region_id, team_id, person_id, last_at, contact_id)
VALUES (:region_id, :team_id, :person_id, :last_at, :contact_id)
ON CONFLICT (region_id, team_id, person_id)
DO UPDATE SET last_at = excluded.last_at, contact_id = excluded.contact_id
WHERE excluded.last_at >= person_met.last_at
