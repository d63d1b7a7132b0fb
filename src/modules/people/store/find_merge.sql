SELECT id, person_id, other_id, at, undone_at FROM person_merge
WHERE region_id = :region_id AND id = :id
