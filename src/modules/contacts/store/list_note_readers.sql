-- Who opened the page of one of these young people since then, and whose page it was.
SELECT DISTINCT look.member_id, every.counts_as
FROM person_current AS one
JOIN person_current AS every
  ON every.region_id = one.region_id AND every.counts_as = one.counts_as
JOIN person_look AS look
  ON look.region_id = every.region_id AND look.person_id = every.person_id
WHERE one.region_id = :region_id AND one.person_id IN (:people...) AND look.at >= :since
  AND look.what = 'page'
