SELECT id, name, kind, host FROM organisation WHERE region_id = :region_id AND id = :id
