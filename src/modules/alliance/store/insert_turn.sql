INSERT INTO alliance_turn (region_id, person_id, id, turn_id, at, member_id, role, worker_id, met,
                           until_on, waits, ended_how)
VALUES (:region_id, :person_id, :id, :turn_id, :at, :member_id, :role, :worker_id, :met, :until_on,
        :waits, :ended_how)
