INSERT INTO member (region_id, id, organisation_id, name, email, locale, active, version,
  created_at, deactivated_at, last_seen_at)
VALUES (:region_id, :id, :organisation_id, :name, :email, :locale, 1, 1, :now, NULL, NULL)
