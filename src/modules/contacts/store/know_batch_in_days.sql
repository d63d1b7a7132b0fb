-- Each young person counts once a day, whatever they were met with.
UPDATE author_day
SET known_count = (SELECT COUNT(*) FROM author_day_person
                   WHERE author_day_person.region_id = author_day.region_id
                     AND author_day_person.author_id = author_day.author_id
                     AND author_day_person.local_day = author_day.local_day
                     AND author_day_person.contacts > 0)
WHERE region_id = :region_id
  AND (author_id, local_day) IN
      (SELECT contact.author_id, contact.local_day
       FROM batch_contact
       JOIN contact ON contact.region_id = batch_contact.region_id
                   AND contact.id = batch_contact.contact_id
       WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id)
