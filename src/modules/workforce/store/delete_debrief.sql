DELETE FROM debrief WHERE region_id = :region_id AND asked_at = :asked_at AND id = :id
