SELECT look.at, look.member_id, look.organisation_id, look.what
FROM person_look AS look
JOIN person ON person.region_id = look.region_id AND person.id = look.person_id
WHERE look.region_id = :region_id AND person.counts_as = :counts_as
ORDER BY look.id DESC LIMIT 500
