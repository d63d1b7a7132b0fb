INSERT INTO author_day_person (region_id, author_id, local_day, person_id, contacts)
VALUES (:region_id, :author_id, :local_day, :person_id, :amount)
ON CONFLICT (region_id, author_id, local_day, person_id)
DO UPDATE SET contacts = author_day_person.contacts + excluded.contacts
RETURNING contacts
