SELECT round_id, member_id FROM place_round_member
WHERE region_id = :region_id AND round_id IN (:ids...)
ORDER BY round_id, member_id
