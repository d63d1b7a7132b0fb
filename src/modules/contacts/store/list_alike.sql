SELECT contact_current.local_day, contact_current.place_id, contact_current.author_id,
       contact_current.team_id, contact_current.channel, contact_current.started_at,
       contact_current.unknown_count +
         (SELECT COUNT(*) FROM contact_person
          WHERE contact_person.region_id = contact_current.region_id
            AND contact_person.contact_id = contact_current.id)
FROM contact_current
WHERE contact_current.region_id = :region_id AND contact_current.local_day IN (:days...)
  AND contact_current.organisation_id = :organisation_id
