-- The record of every turn of this worker that has not ended; whether cover is over is for the
-- domain.
SELECT turn.person_id FROM alliance_turn AS turn
WHERE turn.region_id = :region_id AND turn.worker_id = :worker_id AND turn.ended_how IS NULL
  AND NOT EXISTS (SELECT 1 FROM alliance_turn AS later
                  WHERE later.region_id = turn.region_id AND later.turn_id = turn.turn_id
                    AND later.id > turn.id)
ORDER BY turn.turn_id
