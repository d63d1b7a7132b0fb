UPDATE member SET locale = :locale WHERE region_id = :region_id AND id = :id
