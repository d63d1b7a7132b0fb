INSERT INTO person_look_count (region_id, person_id, looks)
VALUES (:region_id, :person_id, 1)
ON CONFLICT (region_id, person_id) DO UPDATE SET looks = person_look_count.looks + 1
