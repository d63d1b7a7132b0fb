DELETE FROM person_met
WHERE region_id = :region_id AND team_id = :team_id AND person_id = :person_id
