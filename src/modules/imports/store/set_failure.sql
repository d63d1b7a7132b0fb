UPDATE contact_import SET failure = :failure
WHERE region_id = :region_id AND id = :import_id
