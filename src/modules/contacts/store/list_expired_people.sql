SELECT person_kept.person_id
FROM person_kept
WHERE person_kept.region_id = :region_id AND person_kept.layer IN (:layers...)
  AND person_kept.created_at < :active_since
  AND NOT EXISTS (SELECT 1 FROM person_current
                  JOIN person_met ON person_met.region_id = person_current.region_id
                                 AND person_met.person_id = person_current.person_id
                  WHERE person_current.region_id = person_kept.region_id
                    AND person_current.counts_as = person_kept.person_id
                    AND person_met.last_at >= :active_since)
LIMIT 200
