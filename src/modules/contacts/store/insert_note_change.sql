INSERT INTO note_change (region_id, contact_id, id, at, member_id, kind, has_text, content_hash)
VALUES (:region_id, :contact_id, :id, :at, :member_id, :kind, :has_text, :content_hash)
