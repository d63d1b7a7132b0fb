UPDATE boundary_rule SET ended_at = :at
WHERE region_id = :region_id AND team_id = :team_id AND id = :id
