INSERT INTO person_merge (region_id, id, person_id, other_id, at, author_id)
VALUES (:region_id, :id, :person_id, :other_id, :at, :author_id)
