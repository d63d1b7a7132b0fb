INSERT INTO boundary_rule
  (region_id, team_id, id, at, member_id, kind, words, with_young_people, reviewed_at, ended_at)
VALUES (:region_id, :team_id, :id, :at, :member_id, :kind, :words, :with_young_people, NULL, NULL)
