UPDATE follow_up_open SET due_on = :due_on WHERE region_id = :region_id AND follow_up_id = :id
