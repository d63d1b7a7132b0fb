-- The value that held on that day holds until that day.
UPDATE norm SET valid_until = :day
WHERE region_id = :region_id AND key = :key AND valid_from < :day
  AND (valid_until IS NULL OR valid_until > :day)
