-- The newest of each worker and young person; two records of one young person may both have one,
-- and then the later holds.
SELECT current.counts_as, told.member_id, told.successor_id, told.goodbye_on, told.said
FROM workforce_farewell AS told
JOIN person_current AS current
  ON current.region_id = told.region_id AND current.person_id = told.person_id
WHERE told.region_id = :region_id AND told.member_id IN (:members...)
  AND NOT EXISTS (SELECT 1 FROM workforce_farewell AS later
                  WHERE later.region_id = told.region_id AND later.person_id = told.person_id
                    AND later.member_id = told.member_id AND later.id > told.id)
ORDER BY told.id
