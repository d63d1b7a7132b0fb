SELECT invitation_team.invitation_id, team.id, team.name, team.organisation_id
FROM invitation_team
JOIN team ON team.region_id = invitation_team.region_id AND team.id = invitation_team.team_id
WHERE invitation_team.region_id = :region_id AND invitation_team.invitation_id IN (:ids...)
ORDER BY team.name, team.id
