SELECT id, asked_at, member_id FROM debrief
WHERE region_id = :region_id AND member_id = :member_id AND asked_at >= :since
ORDER BY asked_at DESC, id DESC
