INSERT INTO audit_event (region_id, chain, sequence, at, member_id, action, subject_kind,
  subject_id, detail, previous_hash, hash)
VALUES (:region_id, :chain, :sequence, :at, :member_id, :action, :subject_kind,
  :subject_id, :detail, :previous_hash, :hash)
