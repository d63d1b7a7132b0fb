SELECT firmness FROM agreement_firmness
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id DESC LIMIT 1
