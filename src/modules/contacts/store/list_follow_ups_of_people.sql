SELECT follow_up_id, person_id, due_on FROM follow_up_open
WHERE region_id = :region_id AND person_id IN (:ids...) AND team_id IN (:team_ids...)
ORDER BY due_on, follow_up_id LIMIT 50
