SELECT contact_id, content_hash FROM note_change WHERE region_id = :region_id AND id = :id
