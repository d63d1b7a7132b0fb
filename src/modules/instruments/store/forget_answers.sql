DELETE FROM instrument_answers WHERE region_id = :region_id AND person_id IN (:people...)
