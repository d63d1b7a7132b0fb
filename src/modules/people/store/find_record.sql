SELECT person.id, person.counts_as, person.wrapped_key, person.created_at, version.id,
       version.layer, version.age_band, version.sealed_alias, version.sealed_about,
       version.sealed_reach_by
FROM person
JOIN person_version AS version
  ON version.region_id = person.region_id AND version.person_id = person.id
  AND version.id = person.version_id
WHERE person.region_id = :region_id AND person.id = :id
