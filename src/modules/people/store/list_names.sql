SELECT asked.id, main.id, main.wrapped_key, version.id, version.sealed_alias,
       version.layer, version.age_band
FROM person AS asked
JOIN person AS main ON main.region_id = asked.region_id AND main.id = asked.counts_as
JOIN person_version AS version
  ON version.region_id = main.region_id AND version.person_id = main.id
  AND version.id = main.version_id
WHERE asked.region_id = :region_id AND asked.id IN (:ids...) AND main.erased_at IS NULL
  AND main.wrapped_key IS NOT NULL
  AND EXISTS (SELECT 1 FROM person_access AS access
              WHERE access.region_id = main.region_id AND access.person_id = main.id
                AND access.team_id IN (:team_ids...) AND access.ended_at IS NULL)
