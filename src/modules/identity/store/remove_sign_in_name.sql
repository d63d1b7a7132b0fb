DELETE FROM sign_in_name
WHERE email IN (SELECT member.email FROM member
  WHERE member.region_id = :region_id AND member.id = :member_id AND member.email IS NOT NULL)
