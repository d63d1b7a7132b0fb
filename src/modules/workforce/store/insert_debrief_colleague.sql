INSERT INTO debrief_colleague (region_id, debrief_id, member_id, coming)
VALUES (:region_id, :debrief_id, :member_id, 0)
