INSERT INTO contact_end (region_id, contact_id, kind, author_id, at, successor_id)
VALUES (:region_id, :contact_id, :kind, :author_id, :at, :successor_id)
