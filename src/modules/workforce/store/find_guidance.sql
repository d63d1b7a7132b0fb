SELECT fte_hundredths, funded_until_on FROM workforce_guidance
WHERE region_id = :region_id AND team_id = :team_id
ORDER BY id DESC LIMIT 1
