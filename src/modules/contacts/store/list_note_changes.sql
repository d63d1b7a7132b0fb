SELECT contact_id, id, at, member_id, kind, has_text FROM note_change
WHERE region_id = :region_id AND contact_id IN (:contacts...)
ORDER BY at, id
