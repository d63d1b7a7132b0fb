SELECT kind, successor_id FROM contact_end
WHERE region_id = :region_id AND contact_id = :contact_id
