INSERT INTO tally_end (region_id, tally_id, author_id, at)
SELECT :region_id, :id, :author_id, :at
WHERE NOT EXISTS (SELECT 1 FROM tally_end WHERE region_id = :region_id AND tally_id = :id)
