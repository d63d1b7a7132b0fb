UPDATE audit_head SET hash = :hash WHERE region_id = :region_id AND chain = :chain
