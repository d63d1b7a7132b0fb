-- More contacts than count; the reader keeps those that do.
SELECT contact.id, contact_goal.goal
FROM contact
JOIN contact_goal ON contact_goal.region_id = contact.region_id
  AND contact_goal.contact_id = contact.id
WHERE contact.region_id = :region
  AND contact.local_day >= :late_from AND contact.local_day < :until
  AND (contact.local_day >= :from OR contact.recorded_at >= :from_at)
