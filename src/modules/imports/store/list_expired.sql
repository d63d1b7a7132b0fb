SELECT region_id, id FROM contact_import
WHERE region_id = :region_id AND state = 'staged' AND expires_at <= :now ORDER BY id
