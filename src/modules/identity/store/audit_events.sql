SELECT sequence, at, member_id, action, subject_kind, subject_id, detail, previous_hash, hash
FROM audit_event
WHERE region_id = :region_id AND chain = :chain
ORDER BY sequence
