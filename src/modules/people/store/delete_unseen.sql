DELETE FROM person
WHERE region_id = :region_id AND id IN (:ids...)
  AND NOT EXISTS (SELECT 1 FROM person_access
                  WHERE person_access.region_id = person.region_id
                    AND person_access.person_id = person.id)
