INSERT INTO organisation (region_id, id, name, kind, host, version, created_at)
VALUES (:region_id, :id, :name, :kind, :host, 1, :now)
