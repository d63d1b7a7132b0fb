INSERT INTO contact_end (region_id, contact_id, kind, author_id, at, successor_id)
SELECT batch_contact.region_id, batch_contact.contact_id, 'withdrawn', :author_id, :at, NULL
FROM batch_contact
WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
ON CONFLICT (region_id, contact_id) DO NOTHING
