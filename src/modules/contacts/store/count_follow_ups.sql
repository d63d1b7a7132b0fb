SELECT person_current.counts_as, COUNT(*)
FROM person_current
JOIN follow_up_open ON follow_up_open.region_id = person_current.region_id
                   AND follow_up_open.person_id = person_current.person_id
WHERE person_current.region_id = :region_id AND person_current.counts_as IN (:ids...)
  AND follow_up_open.team_id IN (:team_ids...)
GROUP BY person_current.counts_as
