INSERT INTO reachable_hours (region_id, member_id, weekday, from_minute, until_minute)
VALUES (:region_id, :member_id, :weekday, :from_minute, :until_minute)
