SELECT member_team.member_id, team.id, team.name, team.organisation_id
FROM member
JOIN member_team ON member_team.region_id = member.region_id AND member_team.member_id = member.id
JOIN team ON team.region_id = member_team.region_id AND team.id = member_team.team_id
WHERE member.region_id = :region_id AND member.organisation_id = :organisation_id
ORDER BY team.name, team.id
