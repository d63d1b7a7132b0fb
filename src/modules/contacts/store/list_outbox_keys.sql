SELECT id, created_at, public_key, sealed_private_key FROM outbox_key
WHERE region_id = :region_id AND created_at >= :since ORDER BY created_at DESC, id DESC
