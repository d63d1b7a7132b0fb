INSERT INTO note_notice (region_id, member_id, id, at, person_id, by_id, kind)
VALUES (:region_id, :member_id, :id, :at, :person_id, :by_id, :kind)
