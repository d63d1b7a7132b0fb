SELECT id, organisation_id, name, email, locale, active, last_seen_at
FROM member
WHERE region_id = :region_id AND id = :id
