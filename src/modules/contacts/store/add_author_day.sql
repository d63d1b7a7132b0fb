INSERT INTO author_day (region_id, author_id, local_day, contacts, unknown_count, known_count)
VALUES (:region_id, :author_id, :local_day, :amount, :unknown_count, :known_count)
ON CONFLICT (region_id, author_id, local_day)
DO UPDATE SET contacts = author_day.contacts + excluded.contacts,
              unknown_count = author_day.unknown_count + excluded.unknown_count,
              known_count = author_day.known_count + excluded.known_count
RETURNING contacts, unknown_count + known_count
