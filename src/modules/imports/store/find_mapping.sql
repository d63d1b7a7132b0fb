SELECT sealed FROM contact_import_mapping
WHERE region_id = :region_id AND organisation_id = :organisation_id AND fingerprint = :fingerprint
