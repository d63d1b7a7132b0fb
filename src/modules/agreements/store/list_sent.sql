SELECT agreement_id, due_on, person_id, state, tries, next_at FROM reminder_sent
WHERE region_id = :region_id AND person_id IN (:people...)
