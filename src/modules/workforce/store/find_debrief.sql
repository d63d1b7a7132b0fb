SELECT id, asked_at, member_id FROM debrief WHERE region_id = :region_id AND id = :id
