SELECT contact_person.person_id, contact_person.started_at, contact_person.contact_id,
       contact_person.person_id
FROM (SELECT id FROM contact
      WHERE region_id = :region_id AND author_id = :author_id AND started_at >= :since
      ORDER BY started_at DESC, id DESC LIMIT 60) AS recent
JOIN contact_person ON contact_person.region_id = :region_id
                   AND contact_person.contact_id = recent.id
ORDER BY contact_person.started_at DESC, contact_person.person_id
