UPDATE person SET wrapped_key = NULL, erased_at = :at WHERE region_id = :region_id AND id = :id
