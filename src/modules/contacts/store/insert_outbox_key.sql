INSERT INTO outbox_key (region_id, id, created_at, public_key, sealed_private_key)
VALUES (:region_id, :id, :created_at, :public_key, :sealed_private_key)
