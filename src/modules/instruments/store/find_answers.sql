SELECT person_id, id, at, member_id, instrument_id, side, sealed_marks FROM instrument_answers
WHERE region_id = :region_id AND id = :id
