DELETE FROM boundary_exception
WHERE region_id = :region_id AND team_id = :team_id AND at = :at AND id = :id
