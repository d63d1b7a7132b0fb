SELECT contact_id, person_id FROM contact_person
WHERE region_id = :region_id AND contact_id IN (:ids...)
ORDER BY contact_id, person_id
