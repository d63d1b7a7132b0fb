SELECT id, at, person_id, by_id, kind FROM note_notice
WHERE region_id = :region_id AND member_id = :member_id AND seen_at IS NULL
ORDER BY id DESC LIMIT :limit
