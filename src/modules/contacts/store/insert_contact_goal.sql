INSERT INTO contact_goal (region_id, contact_id, goal) VALUES (:region_id, :contact_id, :goal)
