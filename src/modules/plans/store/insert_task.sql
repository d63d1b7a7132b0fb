INSERT INTO plan_task (region_id, person_id, id, task_id, at, side, member_id, content_hash,
                       goal_id, opportunity_id, kind, who, state, due_on, done_on, minutes,
                       checklist_item, inform, sealed_words, sealed_around, sealed_reason)
VALUES (:region_id, :person_id, :id, :task_id, :at, :side, :member_id, :content_hash, :goal_id,
        :opportunity_id, :kind, :who, :state, :due_on, :done_on, :minutes, :checklist_item, :inform,
        :sealed_words, :sealed_around, :sealed_reason)
