SELECT DISTINCT contact_current.local_day - (contact_current.local_day + 3) % 7 AS monday,
  person_current.counts_as
FROM contact_current
JOIN contact_person ON contact_person.region_id = contact_current.region_id
  AND contact_person.contact_id = contact_current.id
JOIN person_current ON person_current.region_id = contact_person.region_id
  AND person_current.person_id = contact_person.person_id
WHERE contact_current.region_id = :region
  AND contact_current.local_day >= :from AND contact_current.local_day < :until
  AND (:whole_region = 1 OR contact_current.organisation_id = :organisation)
