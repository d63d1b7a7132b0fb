-- Takes the row until the transaction ends, so that a chain grows by one event at a time.
UPDATE audit_head SET sequence = sequence + 1
WHERE region_id = :region_id AND chain = :chain
RETURNING sequence, hash
