SELECT contact_id FROM batch_contact
WHERE region_id = :region_id AND batch_id = :batch_id
ORDER BY contact_id LIMIT :limit
