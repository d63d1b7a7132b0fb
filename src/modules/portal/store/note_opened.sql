UPDATE own_link SET opened_on = :opened_on
WHERE region_id = :region_id AND person_id = :person_id AND id = :id AND opened_on < :opened_on
