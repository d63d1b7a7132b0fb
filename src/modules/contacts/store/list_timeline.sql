SELECT contact_person.contact_id, contact_person.started_at FROM contact_person
WHERE contact_person.region_id = :region_id AND contact_person.person_id = :person_id
  AND contact_person.team_id = :team_id
  AND (contact_person.started_at, contact_person.contact_id) < (:before_at, :before_id)
  AND NOT EXISTS (SELECT 1 FROM contact_end
                  WHERE contact_end.region_id = contact_person.region_id
                    AND contact_end.contact_id = contact_person.contact_id)
ORDER BY contact_person.started_at DESC, contact_person.contact_id DESC LIMIT :limit
