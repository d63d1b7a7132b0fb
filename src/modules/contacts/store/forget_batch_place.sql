DELETE FROM batch_place WHERE region_id = :region_id AND batch_id = :batch_id
