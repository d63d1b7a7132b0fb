SELECT id, author_id, kind, topic, count, at, place_id, correctable_until, content_hash
FROM tally WHERE region_id = :region_id AND id = :id
