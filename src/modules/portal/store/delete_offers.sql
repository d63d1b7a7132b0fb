DELETE FROM own_link_offer WHERE region_id = :region_id AND person_id IN (:people...)
