-- Makes changes to who may do what in one organisation wait for each other.
UPDATE organisation SET version = version + 1 WHERE region_id = :region_id AND id = :id
