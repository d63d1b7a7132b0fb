-- Every time that somebody was guide of these records, and whether that is over.
SELECT guide.worker_id, guide.ended FROM alliance_guide AS guide
WHERE guide.region_id = :region_id AND guide.person_id IN (:people...)
