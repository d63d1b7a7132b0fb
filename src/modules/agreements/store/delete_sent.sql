DELETE FROM reminder_sent
WHERE region_id = :region_id AND agreement_id = :agreement_id AND due_on = :due_on
