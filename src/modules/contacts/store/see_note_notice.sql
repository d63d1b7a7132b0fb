UPDATE note_notice SET seen_at = COALESCE(seen_at, :at)
WHERE region_id = :region_id AND person_id = :person_id AND id = :id
