SELECT person_id, check_id, at, worker_id, side, bond, goals, tasks, link_id FROM alliance_check
WHERE region_id = :region_id AND person_id IN (:people...) AND worker_id = :worker_id
ORDER BY at DESC, check_id DESC LIMIT :limit
