INSERT INTO figure_cell (region_id, period, audience, kind, area_id, part, contacts,
  presence_minutes, known, first_contacts)
VALUES (:region, :period, :audience, :kind, :area, :part, :contacts, :presence_minutes, :known,
  :first_contacts)
