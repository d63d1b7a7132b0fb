UPDATE contact_import SET state = :to_state, next_row = 0
WHERE region_id = :region_id AND id = :import_id AND state = :from_state
