INSERT INTO agreement_firmness (region_id, person_id, id, at, member_id, firmness)
VALUES (:region_id, :person_id, :id, :at, :member_id, :firmness)
