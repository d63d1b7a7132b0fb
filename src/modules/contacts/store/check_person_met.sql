SELECT COUNT(*) FROM (
  SELECT region_id, team_id, person_id, last_at
  FROM (
    SELECT person_met.region_id, person_met.team_id, person_met.person_id, person_met.last_at,
           1 AS side
    FROM person_met
    JOIN contact_current ON contact_current.region_id = person_met.region_id
                        AND contact_current.id = person_met.contact_id
                        AND contact_current.started_at = person_met.last_at
    UNION ALL
    SELECT person_met.region_id, person_met.team_id, person_met.person_id, NULL, 1
    FROM person_met
    WHERE NOT EXISTS (SELECT 1 FROM contact_current
                      WHERE contact_current.region_id = person_met.region_id
                        AND contact_current.id = person_met.contact_id
                        AND contact_current.started_at = person_met.last_at)
    UNION ALL
    SELECT contact_person.region_id, contact_person.team_id, contact_person.person_id,
           MAX(contact_person.started_at), -1
    FROM contact_person
    JOIN contact_current ON contact_current.region_id = contact_person.region_id
                        AND contact_current.id = contact_person.contact_id
    GROUP BY contact_person.region_id, contact_person.team_id, contact_person.person_id
  ) AS line
  GROUP BY region_id, team_id, person_id, last_at
  HAVING SUM(side) <> 0
) AS differing
