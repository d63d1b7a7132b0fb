DELETE FROM alliance_turn WHERE region_id = :region_id AND person_id IN (:people...)
