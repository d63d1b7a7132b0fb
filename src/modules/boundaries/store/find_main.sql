SELECT counts_as FROM person_current WHERE region_id = :region_id AND person_id = :person_id
