INSERT INTO instrument_answers
  (region_id, person_id, id, at, member_id, instrument_id, side, sealed_marks)
VALUES (:region_id, :person_id, :id, :at, :member_id, :instrument_id, :side, :sealed_marks)
