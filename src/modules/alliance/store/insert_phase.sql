INSERT INTO alliance_phase (region_id, person_id, id, phase_id, at, member_id, phase, since_on)
VALUES (:region_id, :person_id, :id, :phase_id, :at, :member_id, :phase, :since_on)
