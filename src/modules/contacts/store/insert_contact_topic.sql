INSERT INTO contact_topic (region_id, contact_id, topic) VALUES (:region_id, :contact_id, :topic)
