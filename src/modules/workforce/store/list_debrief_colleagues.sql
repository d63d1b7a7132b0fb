SELECT member_id, coming FROM debrief_colleague
WHERE region_id = :region_id AND debrief_id = :debrief_id
