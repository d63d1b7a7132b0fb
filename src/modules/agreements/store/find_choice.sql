SELECT id, person_id, at, member_id, channel, minute, tells, language, sealed_address
FROM reminder_choice
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id DESC LIMIT 1
