SELECT member_id, at FROM person_look
WHERE region_id = :region_id AND person_id = :person_id
ORDER BY id DESC LIMIT 1
