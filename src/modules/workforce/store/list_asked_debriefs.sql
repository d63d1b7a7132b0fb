SELECT debrief.id, debrief.asked_at, debrief.member_id, asked.coming
FROM debrief_colleague AS asked
JOIN debrief ON debrief.region_id = asked.region_id AND debrief.id = asked.debrief_id
WHERE asked.region_id = :region_id AND asked.member_id = :member_id AND debrief.asked_at >= :since
ORDER BY debrief.asked_at DESC, debrief.id DESC
