UPDATE place SET name = :name, folded_name = :folded_name, kind = :kind, area_id = :area_id,
                 about = :about, lat = :lat, lon = :lon
WHERE region_id = :region_id AND id = :id
