SELECT follow_up_id, person_id, due_on FROM follow_up_open
WHERE region_id = :region_id AND author_id = :author_id AND due_on <= :until_day
ORDER BY due_on, follow_up_id LIMIT :limit
