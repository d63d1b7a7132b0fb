SELECT person_id, check_id, at, worker_id, side, bond, goals, tasks, link_id FROM alliance_check
WHERE region_id = :region_id AND check_id = :check_id
