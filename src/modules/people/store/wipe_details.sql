UPDATE person_version SET sealed_about = NULL, sealed_reach_by = NULL
WHERE region_id = :region_id AND person_id = :person_id
