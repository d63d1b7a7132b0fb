SELECT member_id, weekday, from_minute, until_minute FROM reachable_hours
WHERE region_id = :region_id AND member_id IN (:members...)
ORDER BY weekday, from_minute
