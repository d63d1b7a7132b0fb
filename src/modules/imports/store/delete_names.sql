DELETE FROM contact_import_name WHERE region_id = :region_id AND import_id = :import_id
