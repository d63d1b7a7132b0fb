DELETE FROM agreement_firmness WHERE region_id = :region_id AND person_id IN (:people...)
