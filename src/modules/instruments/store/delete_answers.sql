DELETE FROM instrument_answers
WHERE region_id = :region_id AND person_id = :person_id AND id = :id
