INSERT INTO plan_moment (region_id, person_id, id, moment_id, goal_id, at, side, member_id,
                         content_hash, kind, day, permission, withdrawn, sealed_words)
VALUES (:region_id, :person_id, :id, :moment_id, :goal_id, :at, :side, :member_id,
        :content_hash, :kind, :day, :permission, :withdrawn, :sealed_words)
