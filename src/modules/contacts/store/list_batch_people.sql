SELECT team_id, person_id FROM batch_person
WHERE region_id = :region_id AND batch_id = :batch_id
ORDER BY team_id, person_id
