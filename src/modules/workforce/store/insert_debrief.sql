INSERT INTO debrief (region_id, asked_at, id, member_id)
VALUES (:region_id, :asked_at, :id, :member_id)
