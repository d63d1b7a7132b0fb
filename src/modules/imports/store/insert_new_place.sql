INSERT INTO contact_import_place (region_id, import_id, name_hash, place_id)
VALUES (:region_id, :import_id, :name_hash, :place_id)
