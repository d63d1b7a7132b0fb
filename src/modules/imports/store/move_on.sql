UPDATE contact_import SET next_row = :to_row
WHERE region_id = :region_id AND id = :import_id AND state = 'running' AND next_row = :from_row
