INSERT INTO audit_head (region_id, chain, sequence, hash)
VALUES (:region_id, :chain, 0, :hash)
