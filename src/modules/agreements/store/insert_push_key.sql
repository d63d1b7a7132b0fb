INSERT INTO push_key (region_id, public_key, sealed_key)
VALUES (:region_id, :public_key, :sealed_key)
