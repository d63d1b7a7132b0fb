INSERT INTO invitation_team (region_id, invitation_id, team_id)
VALUES (:region_id, :invitation_id, :team_id)
