INSERT INTO plan_opportunity (region_id, person_id, id, opportunity_id, at, side, member_id,
                              content_hash, goal_id, kind, state, starts_on, sealed_words,
                              sealed_contact)
VALUES (:region_id, :person_id, :id, :opportunity_id, :at, :side, :member_id, :content_hash,
        :goal_id, :kind, :state, :starts_on, :sealed_words, :sealed_contact)
