SELECT member_role.member_id, member_role.role
FROM member
JOIN member_role ON member_role.region_id = member.region_id AND member_role.member_id = member.id
WHERE member.region_id = :region_id AND member.organisation_id = :organisation_id
