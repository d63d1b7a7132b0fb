INSERT INTO reminder_sent (region_id, agreement_id, due_on, person_id, at, state, tries, next_at)
VALUES (:region_id, :agreement_id, :due_on, :person_id, :at, :state, :tries, :next_at)
