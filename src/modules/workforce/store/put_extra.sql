INSERT INTO workforce_extra (region_id, member_id, week_on, minutes)
VALUES (:region_id, :member_id, :week_on, :minutes)
ON CONFLICT (region_id, member_id, week_on) DO UPDATE SET minutes = :minutes
