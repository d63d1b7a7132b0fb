DELETE FROM batch_person WHERE region_id = :region_id AND batch_id = :batch_id
