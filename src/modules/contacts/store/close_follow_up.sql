DELETE FROM follow_up_open WHERE region_id = :region_id AND follow_up_id = :id
