SELECT person.id, person.id, person.wrapped_key, version.id, version.sealed_alias,
       version.layer, version.age_band
FROM person
JOIN person_version AS version
  ON version.region_id = person.region_id AND version.person_id = person.id
  AND version.id = person.version_id
WHERE person.region_id = :region_id AND person.counts_as = person.id AND person.erased_at IS NULL
  AND person.wrapped_key IS NOT NULL
  AND person.id IN (SELECT access.person_id FROM person_access AS access
                    WHERE access.region_id = :region_id AND access.team_id IN (:team_ids...)
                      AND access.ended_at IS NULL)
