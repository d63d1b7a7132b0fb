UPDATE area SET name = :name, parent_id = :parent
WHERE region_id = :region AND id = :id
