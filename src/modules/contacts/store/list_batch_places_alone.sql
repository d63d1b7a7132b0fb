SELECT batch_place.place_id FROM batch_place
WHERE batch_place.region_id = :region_id AND batch_place.batch_id = :batch_id
  AND NOT EXISTS (SELECT 1 FROM contact_current
                  WHERE contact_current.region_id = batch_place.region_id
                    AND contact_current.place_id = batch_place.place_id)
  AND NOT EXISTS (SELECT 1 FROM presence
                  WHERE presence.region_id = batch_place.region_id
                    AND presence.place_id = batch_place.place_id)
  AND NOT EXISTS (SELECT 1 FROM tally
                  WHERE tally.region_id = batch_place.region_id
                    AND tally.place_id = batch_place.place_id)
  AND NOT EXISTS (SELECT 1 FROM place_round
                  WHERE place_round.region_id = batch_place.region_id
                    AND place_round.place_id = batch_place.place_id)
  AND (SELECT COUNT(*) FROM place_version
       WHERE place_version.region_id = batch_place.region_id
         AND place_version.place_id = batch_place.place_id) = 1
