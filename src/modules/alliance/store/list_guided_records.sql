-- Every record of whoever has or had one of these workers as guide and lets this team in, and whom
-- it counts as.
SELECT DISTINCT every.person_id, every.counts_as
FROM alliance_turn AS turn
JOIN person_visible AS seen
  ON seen.region_id = turn.region_id AND seen.person_id = turn.person_id
  AND seen.team_id = :team_id
JOIN person_current AS every
  ON every.region_id = seen.region_id AND every.counts_as = seen.counts_as
WHERE turn.region_id = :region_id AND turn.worker_id IN (:workers...) AND turn.role = 'guide'
ORDER BY every.counts_as, every.person_id
