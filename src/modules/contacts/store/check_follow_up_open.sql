SELECT COUNT(*) FROM (
  SELECT region_id, follow_up_id, author_id, team_id, person_id, due_on
  FROM (
    SELECT region_id, follow_up_id, author_id, team_id, person_id, due_on, 1 AS side
    FROM follow_up_open
    UNION ALL
    SELECT follow_up.region_id, follow_up.id, follow_up.author_id, follow_up.team_id,
           follow_up.person_id,
           COALESCE((SELECT follow_up_end.due_on FROM follow_up_end
                     WHERE follow_up_end.region_id = follow_up.region_id
                       AND follow_up_end.follow_up_id = follow_up.id
                     ORDER BY follow_up_end.at DESC, follow_up_end.id DESC LIMIT 1),
                    follow_up.due_on), -1
    FROM follow_up
    WHERE NOT EXISTS (SELECT 1 FROM follow_up_end
                      WHERE follow_up_end.region_id = follow_up.region_id
                        AND follow_up_end.follow_up_id = follow_up.id
                        AND follow_up_end.outcome <> 'moved')
  ) AS line
  GROUP BY region_id, follow_up_id, author_id, team_id, person_id, due_on
  HAVING SUM(side) <> 0
) AS differing
