INSERT INTO person_look (region_id, person_id, id, at, member_id, organisation_id, what)
VALUES (:region_id, :person_id, :id, :at, :member_id, :organisation_id, :what)
