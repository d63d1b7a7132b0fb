SELECT person_id, turn_id, at, role, worker_id, met, until_on, waits, ended_how
FROM alliance_turn
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
