INSERT INTO instrument (region_id, id, code, version, at, member_id, definition, ended_at)
VALUES (:region_id, :id, :code, :version, :at, :member_id, :definition, NULL)
