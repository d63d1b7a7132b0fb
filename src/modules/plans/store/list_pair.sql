-- On whose phones something was written that is for the pair alone.
SELECT scale.member_id FROM plan_scale AS scale
WHERE scale.region_id = :region_id AND scale.person_id IN (:people...)
  AND scale.member_id IS NOT NULL
UNION
SELECT tie.member_id FROM plan_tie AS tie
WHERE tie.region_id = :region_id AND tie.person_id IN (:people...) AND tie.for_pair = 1
  AND tie.member_id IS NOT NULL
