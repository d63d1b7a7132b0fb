DELETE FROM calendar_feed WHERE region_id = :region_id AND owner_id IN (:owners...)
