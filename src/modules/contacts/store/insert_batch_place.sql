INSERT INTO batch_place (region_id, batch_id, place_id)
VALUES (:region_id, :batch_id, :place_id)
