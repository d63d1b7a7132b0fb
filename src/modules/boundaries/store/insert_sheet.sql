INSERT INTO boundary_sheet
  (region_id, person_id, id, at, member_id, team_id, frame, told, sealed_negotiable, sealed_fixed,
   sealed_reported, sealed_between_us, sealed_expected)
VALUES (:region_id, :person_id, :id, :at, :member_id, :team_id, :frame, :told, :negotiable, :fixed,
        :reported, :between_us, :expected)
