SELECT person_current.counts_as, person_met.last_at, person_met.contact_id, person_current.counts_as
FROM person_current
JOIN person_met ON person_met.region_id = person_current.region_id
               AND person_met.person_id = person_current.person_id
WHERE person_current.region_id = :region_id AND person_current.counts_as IN (:ids...)
  AND person_met.team_id IN (:team_ids...)
