UPDATE boundary_rule SET reviewed_at = :at
WHERE region_id = :region_id AND team_id = :team_id AND id = :id
