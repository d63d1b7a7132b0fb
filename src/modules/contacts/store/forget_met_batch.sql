DELETE FROM person_met
WHERE region_id = :region_id
  AND contact_id IN (SELECT contact_id FROM batch_contact
                     WHERE region_id = :region_id AND batch_id = :batch_id)
