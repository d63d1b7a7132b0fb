UPDATE contact_import
SET state = 'undone', undone_by = :undone_by, undone_at = :undone_at,
    kept_contacts = :kept_contacts, kept_people = :kept_people, kept_places = :kept_places
WHERE region_id = :region_id AND id = :import_id
