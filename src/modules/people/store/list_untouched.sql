SELECT person.id FROM person
WHERE person.region_id = :region_id AND person.id IN (:ids...)
  AND person.erased_at IS NULL AND person.counts_as = person.id
  AND NOT EXISTS (SELECT 1 FROM person AS part
                  WHERE part.region_id = person.region_id AND part.counts_as = person.id
                    AND part.id <> person.id)
  AND NOT EXISTS (SELECT 1 FROM person_version
                  WHERE person_version.region_id = person.region_id
                    AND person_version.person_id = person.id
                    AND person_version.id <> person.version_id)
  AND (SELECT COUNT(*) FROM person_access
       WHERE person_access.region_id = person.region_id
         AND person_access.person_id = person.id AND person_access.ended_at IS NULL) = 1
