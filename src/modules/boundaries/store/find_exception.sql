SELECT team_id, at, id, rule_id, member_id, person_id, happened_on, content_hash, sealed_what,
       sealed_why, sealed_explained
FROM boundary_exception
WHERE region_id = :region_id AND id = :id
