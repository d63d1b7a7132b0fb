SELECT
  (SELECT COUNT(*) FROM batch_contact
   WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id),
  (SELECT COUNT(*) FROM batch_contact
   WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
     AND NOT EXISTS (SELECT 1 FROM contact_end
                     WHERE contact_end.region_id = batch_contact.region_id
                       AND contact_end.contact_id = batch_contact.contact_id)),
  (SELECT COUNT(*) FROM batch_person
   WHERE batch_person.region_id = :region_id AND batch_person.batch_id = :batch_id),
  (SELECT COUNT(*) FROM batch_place
   WHERE batch_place.region_id = :region_id AND batch_place.batch_id = :batch_id)
