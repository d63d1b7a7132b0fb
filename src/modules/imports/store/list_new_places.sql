SELECT name_hash, place_id FROM contact_import_place
WHERE region_id = :region_id AND import_id = :import_id
