UPDATE own_visit SET seen_at = :seen_at
WHERE region_id = :region_id AND person_id = :person_id AND id = :id
