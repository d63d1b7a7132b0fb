SELECT id FROM person WHERE region_id = :region_id AND counts_as = :counts_as ORDER BY id
