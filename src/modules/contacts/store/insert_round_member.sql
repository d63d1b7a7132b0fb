INSERT INTO place_round_member (region_id, round_id, member_id)
VALUES (:region_id, :round_id, :member_id)
