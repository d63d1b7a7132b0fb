INSERT INTO person_version (region_id, person_id, id, at, author_id, layer, age_band,
                            sealed_alias, sealed_about, sealed_reach_by)
VALUES (:region_id, :person_id, :id, :at, :author_id, :layer, :age_band,
        :sealed_alias, :sealed_about, :sealed_reach_by)
