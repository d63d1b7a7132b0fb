DELETE FROM plan_comment WHERE region_id = :region_id AND person_id IN (:people...)
