INSERT INTO place_round_end (region_id, round_id, at, author_id)
SELECT :region_id, :round_id, :at, :author_id
WHERE NOT EXISTS (SELECT 1 FROM place_round_end
                  WHERE region_id = :region_id AND round_id = :round_id)
