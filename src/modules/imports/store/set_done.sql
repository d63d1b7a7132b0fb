UPDATE contact_import
SET state = 'done', contacts = :contacts, people = :people, places = :places,
    ended_at = :ended_at, undo_until = :undo_until, sealed_mapping = NULL
WHERE region_id = :region_id AND id = :import_id
