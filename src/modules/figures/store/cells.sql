SELECT period, kind, area_id, part, contacts, presence_minutes, known, first_contacts
FROM figure_cell
WHERE region_id = :region AND audience = :audience AND period IN (:periods...)
  AND kind IN (:kinds...) AND (kind <> 'organisation' OR part = :own)
