SELECT place_id, COUNT(*) AS times, MAX(started_at) AS last_at
FROM (SELECT place_id, started_at FROM contact
      WHERE region_id = :region_id AND author_id = :member_id AND started_at >= :since
        AND place_id IS NOT NULL
      UNION ALL
      SELECT place_id, started_at FROM presence
      WHERE region_id = :region_id AND author_id = :member_id AND started_at >= :since) AS used
GROUP BY place_id ORDER BY times DESC, last_at DESC, place_id LIMIT :limit
