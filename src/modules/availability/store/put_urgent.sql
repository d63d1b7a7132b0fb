INSERT INTO urgent_route (region_id, organisation_id, words, phone, set_by, set_at)
VALUES (:region_id, :organisation_id, :words, :phone, :set_by, :set_at)
ON CONFLICT (region_id, organisation_id) DO UPDATE
SET words = excluded.words, phone = excluded.phone, set_by = excluded.set_by,
    set_at = excluded.set_at
