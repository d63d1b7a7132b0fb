-- The newest version of each agreement of this worker that is open, or was spoken of since.
SELECT version.person_id FROM agreement AS version
WHERE version.region_id = :region_id AND version.worker_id = :worker_id
  AND (version.state = 'open' OR version.at >= :from)
  AND NOT EXISTS (SELECT 1 FROM agreement AS later
                  WHERE later.region_id = version.region_id
                    AND later.agreement_id = version.agreement_id AND later.id > version.id)
