INSERT INTO plan_scale (region_id, person_id, id, goal_id, at, day, side, member_id, content_hash,
                        baseline, sealed_minus_two, sealed_minus_one, sealed_zero, sealed_plus_one,
                        sealed_plus_two)
VALUES (:region_id, :person_id, :id, :goal_id, :at, :day, :side, :member_id, :content_hash,
        :baseline, :sealed_minus_two, :sealed_minus_one, :sealed_zero, :sealed_plus_one,
        :sealed_plus_two)
