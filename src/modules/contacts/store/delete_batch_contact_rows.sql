DELETE FROM batch_contact
WHERE region_id = :region_id AND batch_id = :batch_id AND contact_id IN (:ids...)
