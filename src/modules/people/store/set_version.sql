UPDATE person SET version_id = :version_id WHERE region_id = :region_id AND id = :id
