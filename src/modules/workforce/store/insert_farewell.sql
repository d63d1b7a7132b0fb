INSERT INTO workforce_farewell
  (region_id, person_id, id, at, member_id, successor_id, goodbye_on, said)
VALUES (:region_id, :person_id, :id, :at, :member_id, :successor_id, :goodbye_on, :said)
