SELECT DISTINCT contact_current.area_id, contact_current.place_id,
  CASE WHEN contact_current.local_day < :second THEN 0
    WHEN contact_current.local_day < :third THEN 1
    WHEN contact_current.local_day < :fourth THEN 2 ELSE 3 END AS quarter,
  person_current.counts_as
FROM contact_current
JOIN contact_person ON contact_person.region_id = contact_current.region_id
  AND contact_person.contact_id = contact_current.id
JOIN person_current ON person_current.region_id = contact_person.region_id
  AND person_current.person_id = contact_person.person_id
WHERE contact_current.region_id = :region
  AND contact_current.local_day >= :from AND contact_current.local_day < :until
  AND (:whole_region = 1 OR contact_current.organisation_id = :organisation)
