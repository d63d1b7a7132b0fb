INSERT INTO agreement (region_id, person_id, id, agreement_id, at, side, member_id, content_hash,
                       promised_by, worker_id, state, due_on, due_minute, explained_back, answer_by,
                       sealed_words, sealed_depends_on, sealed_why)
VALUES (:region_id, :person_id, :id, :agreement_id, :at, :side, :member_id, :content_hash,
        :promised_by, :worker_id, :state, :due_on, :due_minute, :explained_back, :answer_by,
        :sealed_words, :sealed_depends_on, :sealed_why)
