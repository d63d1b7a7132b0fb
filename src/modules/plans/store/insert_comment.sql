INSERT INTO plan_comment (region_id, person_id, id, goal_id, comment_id, at, side, member_id,
                          content_hash, sealed_words)
VALUES (:region_id, :person_id, :id, :goal_id, :comment_id, :at, :side, :member_id,
        :content_hash, :sealed_words)
