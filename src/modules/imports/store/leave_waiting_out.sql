DELETE FROM contact_import_rows
WHERE (region_id, import_id) IN (SELECT region_id, id FROM contact_import WHERE state = 'staged')
