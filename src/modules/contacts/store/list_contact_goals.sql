SELECT contact_id, goal FROM contact_goal
WHERE region_id = :region_id AND contact_id IN (:ids...)
ORDER BY contact_id, goal
