SELECT follow_up_id, author_id, outcome, due_on FROM follow_up_end
WHERE region_id = :region_id AND id = :id
