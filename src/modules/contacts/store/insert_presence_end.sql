INSERT INTO presence_end (region_id, presence_id, author_id, at)
SELECT :region_id, :id, :author_id, :at
WHERE NOT EXISTS (SELECT 1 FROM presence_end WHERE region_id = :region_id AND presence_id = :id)
