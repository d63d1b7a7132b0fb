INSERT INTO place_version (region_id, place_id, id, at, author_id, name, kind, area_id, about,
                           lat, lon)
VALUES (:region_id, :place_id, :id, :at, :author_id, :name, :kind, :area_id, :about, :lat, :lon)
