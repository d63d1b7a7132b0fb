SELECT COUNT(*) FROM member
WHERE region_id = :region_id AND organisation_id = :organisation_id AND active = 1
  AND id IN (:ids...)
