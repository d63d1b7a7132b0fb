-- On which days the team met each of these; a contact that was corrected or withdrawn is none.
SELECT DISTINCT met.person_id, contact.local_day
FROM contact_person AS met
JOIN contact_current AS contact
  ON contact.region_id = met.region_id AND contact.id = met.contact_id
WHERE met.region_id = :region_id AND met.person_id IN (:people...) AND met.team_id = :team_id
  AND met.started_at >= :from AND met.started_at < :until
