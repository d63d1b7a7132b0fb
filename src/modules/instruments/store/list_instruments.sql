SELECT id, code, version, at, definition, ended_at FROM instrument
WHERE region_id = :region_id
ORDER BY code, version DESC
