SELECT MAX(visit.started_at)
FROM (SELECT * FROM (SELECT contact.started_at FROM contact
                     WHERE contact.region_id = :region_id AND contact.author_id = :author_id
                       AND contact.started_at < :before_at AND contact.started_at >= :since
                       AND contact.place_id = :place_id AND contact.recorded_at <= :as_of
                     ORDER BY contact.started_at DESC LIMIT 1) AS contact_there
      UNION ALL
      SELECT * FROM (SELECT presence.started_at FROM presence
                     WHERE presence.region_id = :region_id AND presence.author_id = :author_id
                       AND presence.started_at < :before_at AND presence.started_at >= :since
                       AND presence.place_id = :place_id AND presence.recorded_at <= :as_of
                     ORDER BY presence.started_at DESC LIMIT 1) AS presence_there) AS visit
