SELECT batch_person.person_id FROM batch_person
WHERE batch_person.region_id = :region_id AND batch_person.batch_id = :batch_id
  AND NOT EXISTS (SELECT 1 FROM contact_person
                  WHERE contact_person.region_id = batch_person.region_id
                    AND contact_person.person_id = batch_person.person_id
                    AND NOT EXISTS (SELECT 1 FROM contact_end
                                    WHERE contact_end.region_id = contact_person.region_id
                                      AND contact_end.contact_id = contact_person.contact_id))
  AND NOT EXISTS (SELECT 1 FROM follow_up_open
                  WHERE follow_up_open.region_id = batch_person.region_id
                    AND follow_up_open.person_id = batch_person.person_id)
