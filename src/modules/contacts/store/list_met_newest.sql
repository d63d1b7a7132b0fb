SELECT person_met.person_id, person_met.last_at, person_met.contact_id, person_visible.counts_as
FROM person_met
JOIN person_visible ON person_visible.region_id = person_met.region_id
                   AND person_visible.person_id = person_met.person_id
                   AND person_visible.team_id = person_met.team_id
WHERE person_met.region_id = :region_id AND person_met.team_id = :team_id
  AND (person_met.last_at, person_met.person_id) < (:after_at, :after_id)
ORDER BY person_met.last_at DESC, person_met.person_id DESC LIMIT :limit
