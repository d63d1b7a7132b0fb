INSERT INTO area (region_id, id, kind, year, code, name, parent_id)
VALUES (:region, :id, :kind, :year, :code, :name, :parent)
