SELECT chain, sequence, hash FROM audit_head WHERE region_id = :region_id ORDER BY chain
