SELECT person_id, id, link_id, begun_at, seen_at FROM own_visit
WHERE region_id = :region_id AND person_id = :person_id
ORDER BY seen_at DESC, id DESC
