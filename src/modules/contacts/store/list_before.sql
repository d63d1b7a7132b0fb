SELECT contact_person.contact_id, contact_person.started_at FROM contact_person
JOIN contact ON contact.region_id = contact_person.region_id
            AND contact.id = contact_person.contact_id
WHERE contact_person.region_id = :region_id AND contact_person.person_id = :person_id
  AND contact_person.team_id = :team_id AND contact_person.started_at < :before_at
  AND contact.id <> :contact_id AND contact.recorded_at <= :as_of
  AND NOT EXISTS (SELECT 1 FROM contact_end
                  WHERE contact_end.region_id = contact_person.region_id
                    AND contact_end.contact_id = contact_person.contact_id
                    AND contact_end.at <= :as_of)
ORDER BY contact_person.started_at DESC, contact_person.contact_id DESC LIMIT 1
