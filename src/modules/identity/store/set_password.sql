UPDATE credential SET secret = :secret, created_at = :now
WHERE region_id = :region_id AND member_id = :member_id AND kind = 'password'
