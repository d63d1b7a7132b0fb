DELETE FROM contact_import WHERE region_id = :region_id AND id = :import_id
