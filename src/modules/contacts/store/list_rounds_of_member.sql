SELECT id, place_id, weekday, start_minute, end_minute, content_hash FROM place_round_current
WHERE region_id = :region_id AND organisation_id = :organisation_id AND weekday = :weekday
  AND EXISTS (SELECT 1 FROM place_round_member
              WHERE place_round_member.region_id = place_round_current.region_id
                AND place_round_member.round_id = place_round_current.id
                AND place_round_member.member_id = :member_id)
ORDER BY start_minute, id LIMIT 50
