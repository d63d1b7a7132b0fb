-- Only what no team was ever let in to.
DELETE FROM person_version
WHERE region_id = :region_id AND person_id IN (:ids...)
  AND NOT EXISTS (SELECT 1 FROM person_access
                  WHERE person_access.region_id = person_version.region_id
                    AND person_access.person_id = person_version.person_id)
