SELECT visit.person_id, visit.id, visit.link_id, visit.begun_at, visit.seen_at
FROM own_visit AS visit
JOIN own_link AS link
  ON link.region_id = visit.region_id AND link.person_id = visit.person_id
 AND link.id = visit.link_id
WHERE visit.region_id = :region_id AND visit.token_hash = :token_hash
