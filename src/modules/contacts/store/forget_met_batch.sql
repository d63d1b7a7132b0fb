DELETE FROM person_met
WHERE region_id = :region_id
  AND person_id IN (SELECT contact_person.person_id FROM batch_contact
                    JOIN contact_person ON contact_person.region_id = batch_contact.region_id
                      AND contact_person.contact_id = batch_contact.contact_id
                    WHERE batch_contact.region_id = :region_id
                      AND batch_contact.batch_id = :batch_id)
  AND contact_id IN (SELECT contact_id FROM batch_contact
                     WHERE region_id = :region_id AND batch_id = :batch_id)
