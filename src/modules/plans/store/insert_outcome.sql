INSERT INTO plan_outcome (region_id, person_id, id, outcome_id, at, side, member_id, content_hash,
                          opportunity_id, moment, outcome, sealed_words)
VALUES (:region_id, :person_id, :id, :outcome_id, :at, :side, :member_id, :content_hash,
        :opportunity_id, :moment, :outcome, :sealed_words)
