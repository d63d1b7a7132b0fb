DELETE FROM workforce_farewell WHERE region_id = :region_id AND person_id IN (:people...)
