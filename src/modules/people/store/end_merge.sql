UPDATE person_merge SET undone_at = :at, undone_by = :author_id
WHERE region_id = :region_id AND id = :id
