INSERT INTO place_day (region_id, place_id, organisation_id, local_day, team_id, topic, contacts)
VALUES (:region_id, :place_id, :organisation_id, :local_day, :team_id, :topic, :amount)
ON CONFLICT (region_id, place_id, organisation_id, local_day, team_id, topic)
DO UPDATE SET contacts = place_day.contacts + excluded.contacts
