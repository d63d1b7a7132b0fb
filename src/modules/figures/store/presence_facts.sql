-- What was in time, and what came in late in this month about an earlier one that was closed.
SELECT presence.id, presence.area_id, presence.place_id, presence.organisation_id,
  presence.local_day, presence.recorded_at, presence.minutes
FROM presence
WHERE presence.region_id = :region
  AND presence.local_day >= :late_from AND presence.local_day < :until
  AND (
    presence.local_day >= :from AND presence.recorded_at < :settled_at
    OR presence.local_day < :from AND presence.recorded_at >= :from_at
      AND presence.recorded_at < :until_at
      AND EXISTS (SELECT 1 FROM figure_month AS own
                  WHERE own.region_id = presence.region_id AND own.from_day <= presence.local_day
                    AND own.until_day > presence.local_day
                    AND own.settled_at <= presence.recorded_at))
  AND NOT EXISTS (SELECT 1 FROM presence_end AS undone
                  WHERE undone.region_id = presence.region_id AND undone.presence_id = presence.id
                    AND undone.at < :settled_at)
ORDER BY presence.id
