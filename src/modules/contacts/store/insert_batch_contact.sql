INSERT INTO batch_contact (region_id, batch_id, contact_id)
VALUES (:region_id, :batch_id, :contact_id)
