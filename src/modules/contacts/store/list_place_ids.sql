SELECT id, folded_name FROM place
WHERE region_id = :region_id AND (folded_name, id) > (:after_name, :after_id)
  AND folded_name LIKE :pattern ESCAPE '!'
ORDER BY folded_name, id LIMIT :limit
