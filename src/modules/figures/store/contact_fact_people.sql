-- More contacts than count; the reader keeps those that do.
SELECT contact.id, person_current.counts_as, person_age.age_band,
  CASE WHEN EXISTS (
    SELECT 1 FROM person_current AS same
    JOIN contact_person AS earlier ON earlier.region_id = same.region_id
      AND earlier.person_id = same.person_id
    WHERE same.region_id = person_current.region_id
      AND same.counts_as = person_current.counts_as
      AND (earlier.started_at < contact.started_at
        OR earlier.started_at = contact.started_at AND earlier.contact_id < contact.id)
      AND NOT EXISTS (SELECT 1 FROM contact_end AS undone
                      WHERE undone.region_id = earlier.region_id
                        AND undone.contact_id = earlier.contact_id
                        AND undone.at < :settled_at)
  ) THEN 0 ELSE 1 END AS is_first
FROM contact
JOIN contact_person ON contact_person.region_id = contact.region_id
  AND contact_person.contact_id = contact.id
JOIN person_current ON person_current.region_id = contact_person.region_id
  AND person_current.person_id = contact_person.person_id
LEFT JOIN person_age ON person_age.region_id = person_current.region_id
  AND person_age.person_id = person_current.counts_as
WHERE contact.region_id = :region
  AND contact.local_day >= :late_from AND contact.local_day < :until
  AND (contact.local_day >= :from OR contact.recorded_at >= :from_at)
