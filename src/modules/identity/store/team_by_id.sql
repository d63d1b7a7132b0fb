SELECT id, name, organisation_id FROM team WHERE region_id = :region_id AND id = :id
