INSERT INTO place_day (region_id, place_id, organisation_id, local_day, team_id, topic, contacts)
SELECT counted.region_id, counted.place_id, counted.organisation_id, counted.local_day,
       counted.team_id, counted.topic, CAST(:amount AS BIGINT) * COUNT(*)
FROM (SELECT contact_current.region_id, contact_current.place_id, contact_current.organisation_id,
             contact_current.local_day, contact_current.team_id, '' AS topic
      FROM batch_contact
      JOIN contact_current ON contact_current.region_id = batch_contact.region_id
                          AND contact_current.id = batch_contact.contact_id
      WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
        AND contact_current.place_id IS NOT NULL
      UNION ALL
      SELECT contact_current.region_id, contact_current.place_id, contact_current.organisation_id,
             contact_current.local_day, contact_current.team_id, contact_topic.topic
      FROM batch_contact
      JOIN contact_current ON contact_current.region_id = batch_contact.region_id
                          AND contact_current.id = batch_contact.contact_id
      JOIN contact_topic ON contact_topic.region_id = contact_current.region_id
                        AND contact_topic.contact_id = contact_current.id
      WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
        AND contact_current.place_id IS NOT NULL) AS counted
WHERE true
GROUP BY counted.region_id, counted.place_id, counted.organisation_id, counted.local_day,
         counted.team_id, counted.topic
ON CONFLICT (region_id, place_id, organisation_id, local_day, team_id, topic)
DO UPDATE SET contacts = place_day.contacts + excluded.contacts
