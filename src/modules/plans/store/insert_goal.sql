INSERT INTO plan_goal (region_id, person_id, id, goal_id, at, side, member_id, content_hash, stage,
                       state, domain, importance, due_on, sealed_words)
VALUES (:region_id, :person_id, :id, :goal_id, :at, :side, :member_id, :content_hash, :stage,
        :state, :domain, :importance, :due_on, :sealed_words)
