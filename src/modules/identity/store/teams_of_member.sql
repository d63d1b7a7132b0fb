SELECT member_team.member_id, team.id, team.name, team.organisation_id
FROM member_team
JOIN team ON team.region_id = member_team.region_id AND team.id = member_team.team_id
WHERE member_team.region_id = :region_id AND member_team.member_id = :member_id
ORDER BY team.name, team.id
