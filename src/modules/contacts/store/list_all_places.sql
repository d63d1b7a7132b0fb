SELECT id, name FROM place WHERE region_id = :region_id ORDER BY folded_name, id
