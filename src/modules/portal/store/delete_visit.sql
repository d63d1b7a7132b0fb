DELETE FROM own_visit
WHERE region_id = :region_id AND person_id = :person_id AND id = :id
