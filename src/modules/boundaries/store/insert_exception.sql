INSERT INTO boundary_exception
  (region_id, team_id, at, id, rule_id, member_id, person_id, happened_on, content_hash,
   sealed_what, sealed_why, sealed_explained)
VALUES (:region_id, :team_id, :at, :id, :rule_id, :member_id, :person_id, :happened_on,
        :content_hash, :what, :why, :explained)
