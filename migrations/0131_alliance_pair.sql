CREATE INDEX alliance_turn_of_worker ON alliance_turn (region_id, worker_id, ended_how, turn_id);

-- What other modules may read: every guide that a young person has (not ended) or had, by the
-- record that it was written under.
CREATE VIEW alliance_guide AS
  SELECT turn.region_id, turn.person_id, turn.worker_id,
         CASE WHEN turn.ended_how IS NULL THEN 0 ELSE 1 END AS ended
  FROM alliance_turn AS turn
  WHERE turn.role = 'guide'
    AND NOT EXISTS (SELECT 1 FROM alliance_turn AS later
                    WHERE later.region_id = turn.region_id AND later.turn_id = turn.turn_id
                      AND later.id > turn.id);
