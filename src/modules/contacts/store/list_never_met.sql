SELECT person_visible.person_id FROM person_visible
WHERE person_visible.region_id = :region_id AND person_visible.team_id = :team_id
  AND person_visible.person_id = person_visible.counts_as
  AND person_visible.person_id < :after_id
  AND NOT EXISTS (SELECT 1 FROM person_current
                  JOIN person_met ON person_met.region_id = person_current.region_id
                                 AND person_met.person_id = person_current.person_id
                  WHERE person_current.region_id = person_visible.region_id
                    AND person_current.counts_as = person_visible.person_id
                    AND person_met.team_id IN (:team_ids...))
ORDER BY person_visible.person_id DESC LIMIT :limit
