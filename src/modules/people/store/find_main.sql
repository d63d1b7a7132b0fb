-- Whom a record counts as; nothing once they were erased.
SELECT current.counts_as
FROM person_current AS current
JOIN person_kept AS kept
  ON kept.region_id = current.region_id AND kept.person_id = current.counts_as
WHERE current.region_id = :region_id AND current.person_id = :person_id
