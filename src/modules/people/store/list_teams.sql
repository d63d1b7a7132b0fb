SELECT team_id FROM person_access
WHERE region_id = :region_id AND person_id = :person_id AND ended_at IS NULL
ORDER BY team_id
