-- What was in time, and what came in late in this month about an earlier one that was closed.
SELECT contact.id, contact.area_id, contact.place_id, contact.organisation_id,
  contact.local_day, contact.recorded_at, contact.channel, contact.unknown_count
FROM contact
WHERE contact.region_id = :region
  AND contact.local_day >= :late_from AND contact.local_day < :until
  AND (
    contact.local_day >= :from AND contact.recorded_at < :settled_at
    OR contact.local_day < :from AND contact.recorded_at >= :from_at
      AND contact.recorded_at < :until_at
      AND EXISTS (SELECT 1 FROM figure_month AS own
                  WHERE own.region_id = contact.region_id AND own.from_day <= contact.local_day
                    AND own.until_day > contact.local_day
                    AND own.settled_at <= contact.recorded_at))
  AND NOT EXISTS (SELECT 1 FROM contact_end AS undone
                  WHERE undone.region_id = contact.region_id AND undone.contact_id = contact.id
                    AND undone.at < :settled_at)
  -- Corrected after the contact it corrects was told: that one stands.
  AND NOT EXISTS (SELECT 1 FROM contact AS old
                  JOIN figure_month AS told ON told.region_id = old.region_id
                    AND told.from_day <= old.local_day AND told.until_day > old.local_day
                  WHERE old.region_id = contact.region_id AND old.id = contact.corrects_id
                    AND old.recorded_at < told.settled_at
                    AND told.settled_at <= contact.recorded_at)
ORDER BY contact.id
