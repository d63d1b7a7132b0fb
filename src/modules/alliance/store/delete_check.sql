DELETE FROM alliance_check
WHERE region_id = :region_id AND person_id = :person_id AND check_id = :check_id
