SELECT words, phone FROM urgent_route
WHERE region_id = :region_id AND organisation_id = :organisation_id
