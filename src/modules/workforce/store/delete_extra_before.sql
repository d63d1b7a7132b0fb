DELETE FROM workforce_extra
WHERE region_id = :region_id AND member_id = :member_id AND week_on < :before
