-- What comes in counts as recorded when it is shown: not before anybody could see it.
UPDATE contact SET recorded_at = :at
WHERE region_id = :region_id
  AND id IN (SELECT contact_id FROM batch_contact
             WHERE region_id = :region_id AND batch_id = :batch_id)
