INSERT INTO workforce_guidance
  (region_id, team_id, id, at, member_id, fte_hundredths, funded_until_on)
VALUES (:region_id, :team_id, :id, :at, :member_id, :fte_hundredths, :funded_until_on)
