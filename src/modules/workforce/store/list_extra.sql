SELECT member_id, week_on, minutes FROM workforce_extra
WHERE region_id = :region_id AND member_id IN (:members...) AND week_on >= :from
