SELECT person_id, id, at, member_id, instrument_id, side, sealed_marks FROM instrument_answers
WHERE region_id = :region_id AND person_id IN (:people...) AND member_id = :member_id
ORDER BY at DESC, id DESC
LIMIT :limit
