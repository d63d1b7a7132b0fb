UPDATE debrief_colleague SET coming = 1
WHERE region_id = :region_id AND debrief_id = :debrief_id AND member_id = :member_id
