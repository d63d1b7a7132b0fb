INSERT INTO plan_step (region_id, person_id, id, step_id, goal_id, cut_from, place, at, side,
                       member_id, content_hash, state, felt, chosen, sealed_words)
VALUES (:region_id, :person_id, :id, :step_id, :goal_id, :cut_from, :place, :at, :side,
        :member_id, :content_hash, :state, :felt, :chosen, :sealed_words)
