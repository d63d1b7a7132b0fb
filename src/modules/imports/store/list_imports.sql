SELECT id, organisation_id, author_id, created_at, expires_at, state, fingerprint, content_hash,
       row_count, next_row, sealed_head, sealed_mapping, contacts, people, places, ended_at,
       undo_until, undone_at, kept_contacts, kept_people, kept_places, failure
FROM contact_import
WHERE region_id = :region_id AND organisation_id = :organisation_id
ORDER BY created_at DESC, id DESC LIMIT 100
