UPDATE contact_import SET sealed_mapping = :sealed
WHERE region_id = :region_id AND id = :import_id
