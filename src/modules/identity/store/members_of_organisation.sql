SELECT id, organisation_id, name, email, locale, active, last_seen_at
FROM member
WHERE region_id = :region_id AND organisation_id = :organisation_id
ORDER BY active DESC, name, id
