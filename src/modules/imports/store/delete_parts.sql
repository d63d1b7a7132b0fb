DELETE FROM contact_import_rows WHERE region_id = :region_id AND import_id = :import_id
