SELECT contact_person.person_id, contact_person.started_at, contact_person.contact_id,
       person_visible.counts_as
FROM (SELECT id, team_id FROM contact_current
      WHERE region_id = :region_id AND place_id = :place_id AND team_id = :team_id
        AND started_at >= :since
      ORDER BY started_at DESC, id DESC LIMIT 100) AS recent
JOIN contact_person ON contact_person.region_id = :region_id
                   AND contact_person.contact_id = recent.id
JOIN person_visible ON person_visible.region_id = :region_id
                   AND person_visible.person_id = contact_person.person_id
                   AND person_visible.team_id = recent.team_id
ORDER BY contact_person.started_at DESC, contact_person.person_id
