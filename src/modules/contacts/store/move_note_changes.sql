-- A contact was put right and its note was not: what was said about the note goes along.
UPDATE note_change SET contact_id = :successor_id
WHERE region_id = :region_id AND contact_id = :contact_id
