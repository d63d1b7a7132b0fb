INSERT INTO plan_tie (region_id, person_id, id, tie_id, at, side, member_id, content_hash,
                      closeness, energy, wish, angle, for_pair, gone, sealed_name, sealed_role)
VALUES (:region_id, :person_id, :id, :tie_id, :at, :side, :member_id, :content_hash, :closeness,
        :energy, :wish, :angle, :for_pair, :gone, :sealed_name, :sealed_role)
