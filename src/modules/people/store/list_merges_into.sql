SELECT merge.id, merge.person_id, merge.other_id, merge.at, merge.undone_at
FROM person_merge AS merge
JOIN person ON person.region_id = merge.region_id AND person.id = merge.other_id
WHERE merge.region_id = :region_id AND person.counts_as = :counts_as AND merge.undone_at IS NULL
ORDER BY merge.at
