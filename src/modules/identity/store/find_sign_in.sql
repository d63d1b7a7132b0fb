SELECT sign_in_name.region_id, sign_in_name.member_id, credential.secret, member.active, member.name
FROM sign_in_name
JOIN member ON member.region_id = sign_in_name.region_id AND member.id = sign_in_name.member_id
JOIN credential ON credential.region_id = sign_in_name.region_id
  AND credential.member_id = sign_in_name.member_id AND credential.kind = 'password'
WHERE sign_in_name.email = :email
