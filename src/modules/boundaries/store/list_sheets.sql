SELECT person_id, id, at, member_id, team_id, frame, told, sealed_negotiable, sealed_fixed,
       sealed_reported, sealed_between_us, sealed_expected
FROM boundary_sheet
WHERE region_id = :region_id AND person_id IN (:people...)
ORDER BY id
