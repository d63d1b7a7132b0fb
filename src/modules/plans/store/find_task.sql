SELECT person_id, content_hash, task_id FROM plan_task
WHERE region_id = :region_id AND task_id = :thing_id
ORDER BY id LIMIT 1
