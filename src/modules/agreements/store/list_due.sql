SELECT version.agreement_id, version.person_id FROM agreement AS version
WHERE version.region_id = :region_id AND version.state = 'open' AND version.due_on = :day
  AND NOT EXISTS (SELECT 1 FROM agreement AS later
                  WHERE later.region_id = version.region_id
                    AND later.agreement_id = version.agreement_id AND later.id > version.id)
