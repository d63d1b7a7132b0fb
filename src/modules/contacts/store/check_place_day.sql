SELECT COUNT(*) FROM (
  SELECT region_id, place_id, organisation_id, local_day, team_id, topic
  FROM (
    SELECT region_id, place_id, organisation_id, local_day, team_id, topic, contacts FROM place_day
    UNION ALL
    SELECT region_id, place_id, organisation_id, local_day, team_id, '', -1
    FROM contact_current WHERE place_id IS NOT NULL
    UNION ALL
    SELECT contact_current.region_id, contact_current.place_id, contact_current.organisation_id,
           contact_current.local_day, contact_current.team_id, contact_topic.topic, -1
    FROM contact_current
    JOIN contact_topic ON contact_topic.region_id = contact_current.region_id
                      AND contact_topic.contact_id = contact_current.id
    WHERE contact_current.place_id IS NOT NULL
  ) AS line
  GROUP BY region_id, place_id, organisation_id, local_day, team_id, topic
  HAVING SUM(contacts) <> 0
) AS differing
