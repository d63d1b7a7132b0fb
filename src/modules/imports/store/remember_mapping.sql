INSERT INTO contact_import_mapping (region_id, organisation_id, fingerprint, author_id, at, sealed)
VALUES (:region_id, :organisation_id, :fingerprint, :author_id, :at, :sealed)
ON CONFLICT (region_id, organisation_id, fingerprint)
DO UPDATE SET author_id = excluded.author_id, at = excluded.at, sealed = excluded.sealed
