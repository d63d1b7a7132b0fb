SELECT id, name, organisation_id FROM team
WHERE region_id = :region_id AND organisation_id = :organisation_id
ORDER BY name, id
