INSERT INTO plan_eighteen (region_id, person_id, id, at, side, member_id, content_hash, ask_on,
                           sealed_who_stays)
VALUES (:region_id, :person_id, :id, :at, :side, :member_id, :content_hash, :ask_on,
        :sealed_who_stays)
