INSERT INTO credential (region_id, member_id, kind, id, secret, created_at)
VALUES (:region_id, :member_id, :kind, :id, :secret, :now)
