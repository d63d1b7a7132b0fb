DELETE FROM outbox_key WHERE region_id = :region_id AND created_at < :before
