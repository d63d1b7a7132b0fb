SELECT id, name, kind, area_id, about, lat, lon, content_hash, created_by,
       (SELECT presence_current.local_day FROM presence_current
        WHERE presence_current.region_id = place.region_id
          AND presence_current.place_id = place.id
          AND presence_current.organisation_id = :organisation_id
        ORDER BY presence_current.started_at DESC LIMIT 1)
FROM place WHERE region_id = :region_id AND id IN (:ids...)
