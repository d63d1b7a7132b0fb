UPDATE person SET counts_as = :counts_as WHERE region_id = :region_id AND id = :id
