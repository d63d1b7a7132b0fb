SELECT told.member_id, told.leaves_on FROM workforce_departure AS told
WHERE told.region_id = :region_id AND told.member_id IN (:members...)
  AND told.leaves_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM workforce_departure AS later
                  WHERE later.region_id = told.region_id AND later.member_id = told.member_id
                    AND later.id > told.id)
