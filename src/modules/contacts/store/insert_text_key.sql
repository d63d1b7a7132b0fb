INSERT INTO text_key (region_id, text_id, holder_id, wrapped)
VALUES (:region_id, :text_id, :holder_id, :wrapped)
