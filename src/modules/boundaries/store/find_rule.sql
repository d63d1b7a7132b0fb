SELECT team_id, id, kind, words, with_young_people, reviewed_at, ended_at FROM boundary_rule
WHERE region_id = :region_id AND id = :id
