SELECT DISTINCT member.id, member.name
FROM member_team
JOIN member ON member.region_id = member_team.region_id AND member.id = member_team.member_id
JOIN member_role ON member_role.region_id = member.region_id AND member_role.member_id = member.id
  AND member_role.role = 'worker'
WHERE member_team.region_id = :region_id AND member_team.team_id IN (:teams...)
  AND member.active = 1
ORDER BY member.name, member.id
