INSERT INTO contact_import_rows (region_id, import_id, first_row, sealed)
VALUES (:region_id, :import_id, :first_row, :sealed)
