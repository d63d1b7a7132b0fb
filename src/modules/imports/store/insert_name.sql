INSERT INTO contact_import_name (region_id, import_id, name_hash, person_id)
VALUES (:region_id, :import_id, :name_hash, :person_id)
