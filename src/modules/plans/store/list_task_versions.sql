SELECT id, person_id, at, side, member_id, task_id, goal_id, opportunity_id, kind, who, state,
       due_on, done_on, minutes, checklist_item, inform, sealed_words, sealed_around, sealed_reason
FROM plan_task
WHERE region_id = :region_id AND task_id = :task_id
ORDER BY id
