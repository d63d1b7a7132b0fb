INSERT INTO author_day_person (region_id, author_id, local_day, person_id, contacts)
SELECT contact_current.region_id, contact_current.author_id, contact_current.local_day,
       contact_person.person_id, CAST(:amount AS BIGINT) * COUNT(*)
FROM batch_contact
JOIN contact_current ON contact_current.region_id = batch_contact.region_id
                    AND contact_current.id = batch_contact.contact_id
JOIN contact_person ON contact_person.region_id = contact_current.region_id
                   AND contact_person.contact_id = contact_current.id
WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
GROUP BY contact_current.region_id, contact_current.author_id, contact_current.local_day,
         contact_person.person_id
ON CONFLICT (region_id, author_id, local_day, person_id)
DO UPDATE SET contacts = author_day_person.contacts + excluded.contacts
