INSERT INTO workforce_departure (region_id, member_id, id, at, leaves_on)
VALUES (:region_id, :member_id, :id, :at, :leaves_on)
