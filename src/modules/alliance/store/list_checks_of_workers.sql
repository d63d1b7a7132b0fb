-- Two records that count as one young person are one young person here too.
SELECT current.counts_as, told.check_id, told.at, told.worker_id, told.side, told.bond, told.goals,
       told.tasks, NULL AS link_id
FROM alliance_check AS told
JOIN person_current AS current
  ON current.region_id = told.region_id AND current.person_id = told.person_id
WHERE told.region_id = :region_id AND told.worker_id IN (:workers...)
  AND told.at >= :from AND told.at < :until
