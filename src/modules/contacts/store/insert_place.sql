INSERT INTO place (region_id, id, organisation_id, name, folded_name, kind, area_id, about, lat,
                   lon, created_at, created_by, content_hash)
VALUES (:region_id, :id, :organisation_id, :name, :folded_name, :kind, :area_id, :about, :lat,
        :lon, :at, :author_id, :content_hash)
