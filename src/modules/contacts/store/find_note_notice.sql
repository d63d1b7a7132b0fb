SELECT person_id FROM note_notice
WHERE region_id = :region_id AND member_id = :member_id AND id = :id
