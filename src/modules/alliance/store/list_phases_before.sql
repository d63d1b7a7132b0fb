SELECT person_id, phase, since_on, phase_id FROM alliance_phase
WHERE region_id = :region_id AND person_id IN (:people...) AND at < :before
ORDER BY at, id
