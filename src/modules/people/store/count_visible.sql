SELECT count(*)
FROM person
WHERE person.region_id = :region_id AND person.id IN (:ids...)
  AND EXISTS (SELECT 1 FROM person_visible AS visible
              WHERE visible.region_id = person.region_id AND visible.person_id = person.id
                AND visible.team_id IN (:team_ids...))
