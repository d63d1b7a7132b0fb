SELECT region_id, id FROM contact_import
WHERE state IN ('running', 'clearing') ORDER BY region_id, id
