INSERT INTO member_team (region_id, member_id, team_id) VALUES (:region_id, :member_id, :team_id)
