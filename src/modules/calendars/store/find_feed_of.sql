SELECT id, owner_id, owner_kind, tells, language, begun_at FROM calendar_feed
WHERE region_id = :region_id AND owner_id IN (:owners...)
