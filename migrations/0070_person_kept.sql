-- What other modules may read to know when a record's term is over.
CREATE VIEW person_kept AS
  SELECT person.region_id, person.id AS person_id, version.layer, person.created_at
  FROM person
  JOIN person_version AS version
    ON version.region_id = person.region_id AND version.person_id = person.id
    AND version.id = person.version_id
  WHERE person.erased_at IS NULL AND person.counts_as = person.id;
