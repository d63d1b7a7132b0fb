INSERT INTO author_day (region_id, author_id, local_day, contacts, unknown_count, known_count)
SELECT contact_current.region_id, contact_current.author_id, contact_current.local_day,
       CAST(:amount AS BIGINT) * COUNT(*),
       CAST(:amount AS BIGINT) * CAST(SUM(contact_current.unknown_count) AS BIGINT), 0
FROM batch_contact
JOIN contact_current ON contact_current.region_id = batch_contact.region_id
                    AND contact_current.id = batch_contact.contact_id
WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
GROUP BY contact_current.region_id, contact_current.author_id, contact_current.local_day
ON CONFLICT (region_id, author_id, local_day)
DO UPDATE SET contacts = author_day.contacts + excluded.contacts,
              unknown_count = author_day.unknown_count + excluded.unknown_count
