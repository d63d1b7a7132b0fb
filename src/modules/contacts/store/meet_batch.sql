-- The last current meeting of the batch with each; one that is later already stays.
INSERT INTO person_met (region_id, team_id, person_id, last_at, contact_id)
SELECT met.region_id, met.team_id, met.person_id, met.started_at, met.contact_id
FROM (SELECT contact_person.region_id, contact_person.team_id, contact_person.person_id,
             contact_person.started_at, contact_person.contact_id,
             ROW_NUMBER() OVER (PARTITION BY contact_person.team_id, contact_person.person_id
                                ORDER BY contact_person.started_at DESC,
                                         contact_person.contact_id DESC) AS place
      FROM batch_contact
      JOIN contact_person ON contact_person.region_id = batch_contact.region_id
                         AND contact_person.contact_id = batch_contact.contact_id
      WHERE batch_contact.region_id = :region_id AND batch_contact.batch_id = :batch_id
        AND NOT EXISTS (SELECT 1 FROM contact_end
                        WHERE contact_end.region_id = contact_person.region_id
                          AND contact_end.contact_id = contact_person.contact_id)) AS met
WHERE met.place = 1
ON CONFLICT (region_id, team_id, person_id)
DO UPDATE SET last_at = excluded.last_at, contact_id = excluded.contact_id
WHERE excluded.last_at >= person_met.last_at
