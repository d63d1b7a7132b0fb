SELECT contact_id, topic FROM contact_topic
WHERE region_id = :region_id AND contact_id IN (:ids...)
ORDER BY contact_id, topic
