INSERT INTO follow_up_end (region_id, id, follow_up_id, author_id, outcome, due_on, at)
VALUES (:region_id, :id, :follow_up_id, :author_id, :outcome, :due_on, :at)
