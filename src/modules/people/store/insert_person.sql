INSERT INTO person (region_id, id, created_at, created_by, version_id, counts_as, wrapped_key)
VALUES (:region_id, :id, :created_at, :created_by, :version_id, :id, :wrapped_key)
