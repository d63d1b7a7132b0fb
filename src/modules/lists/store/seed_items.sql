-- What a new region starts with. Icons are names of lucide. The wordings are for everybody; the
-- plain ones are for reading at B1 or below.
INSERT INTO code_list_item (region_id, list, key, valid_from, valid_until, position,
  label_nl, label_en, plain_nl, plain_en, icon, source)
WITH fresh (list, position, key, icon, label_nl, label_en, plain_nl, plain_en) AS (VALUES
  ('channels', 1, 'street', 'footprints', 'Op straat', 'On the street',
   'Buiten', 'Outside'),
  ('channels', 2, 'walk_in', 'door-open', 'Inloop', 'Walk-in',
   'Inloop', 'Walk-in'),
  ('channels', 3, 'school', 'school', 'Op school', 'At school',
   'Op school', 'At school'),
  ('channels', 4, 'home', 'house', 'Thuis', 'At home',
   'Bij iemand thuis', 'At someone''s home'),
  ('channels', 5, 'online', 'message-circle', 'Online', 'Online',
   'Via internet of app', 'By internet or app'),
  ('channels', 6, 'phone', 'phone', 'Telefoon', 'Phone',
   'Bellen', 'A call'),

  ('moods', 1, 'calm', 'waves', 'Rustig', 'Calm', 'Rustig', 'Quiet'),
  ('moods', 2, 'lively', 'sun', 'Levendig', 'Lively', 'Druk en vrolijk', 'Busy and cheerful'),
  ('moods', 3, 'tense', 'zap', 'Gespannen', 'Tense', 'Er hangt spanning', 'There is tension'),
  ('moods', 4, 'sad', 'cloud-rain', 'Bedrukt', 'Low', 'Verdrietig', 'Sad'),
  ('moods', 5, 'celebration', 'party-popper', 'Feestelijk', 'Festive', 'Feest', 'A party'),

  ('topics', 1, 'school', 'school', 'School', 'School', 'School', 'School'),
  ('topics', 2, 'work', 'briefcase', 'Werk', 'Work', 'Werk', 'Work'),
  ('topics', 3, 'money', 'wallet', 'Geld', 'Money', 'Geld', 'Money'),
  ('topics', 4, 'home', 'house', 'Thuis', 'Home', 'Hoe het thuis gaat', 'How it goes at home'),
  ('topics', 5, 'friends', 'users', 'Vrienden', 'Friends', 'Vrienden', 'Friends'),
  ('topics', 6, 'love', 'heart', 'Liefde en seksualiteit', 'Love and sexuality',
   'Liefde en seks', 'Love and sex'),
  ('topics', 7, 'health', 'activity', 'Gezondheid', 'Health',
   'Hoe je je voelt', 'How you feel'),
  ('topics', 8, 'identity', 'sprout', 'Wie ik ben', 'Who I am',
   'Wie je bent', 'Who you are'),
  ('topics', 9, 'leisure', 'volleyball', 'Vrije tijd', 'Free time',
   'Vrije tijd', 'Free time'),
  ('topics', 10, 'housing', 'key-round', 'Wonen', 'Housing',
   'Een plek om te wonen', 'A place to live'),
  ('topics', 11, 'online', 'smartphone', 'Online leven', 'Life online',
   'Internet en telefoon', 'Internet and phone'),
  ('topics', 12, 'police_and_law', 'scale', 'Politie en recht', 'Police and law',
   'Politie en regels', 'Police and rules'),
  ('topics', 13, 'other', 'circle-ellipsis', 'Iets anders', 'Something else',
   'Iets anders', 'Something else'),

  ('goals', 1, 'binding', 'link', 'Binding met de samenleving', 'Ties with society',
   'Erbij horen', 'Belonging'),
  ('goals', 2, 'talent', 'sparkles', 'Vorming en talent', 'Education and talent',
   'Leren en talent', 'Learning and talent'),
  ('goals', 3, 'meeting', 'handshake', 'Ontmoeting', 'Meeting',
   'Elkaar ontmoeten', 'Meeting each other'),
  ('goals', 4, 'responsibility', 'target', 'Verantwoordelijkheid leren',
   'Learning responsibility', 'Zelf dingen regelen', 'Taking charge of things'),
  ('goals', 5, 'nuisance', 'volume-x', 'Overlast voorkomen en verminderen',
   'Preventing and reducing nuisance', 'Minder last voor de buurt',
   'Less trouble for the neighbourhood'),
  ('goals', 6, 'relaxation', 'armchair', 'Ontspanning', 'Relaxation',
   'Ontspannen', 'Relaxing'),

  ('age_bands', 1, '10_11', 'user-round', '10-11 jaar', '10-11 years',
   '10-11 jaar', '10-11 years'),
  ('age_bands', 2, '12_15', 'user-round', '12-15 jaar', '12-15 years',
   '12-15 jaar', '12-15 years'),
  ('age_bands', 3, '16_17', 'user-round', '16-17 jaar', '16-17 years',
   '16-17 jaar', '16-17 years'),
  ('age_bands', 4, '18_23', 'user-round', '18-23 jaar', '18-23 years',
   '18-23 jaar', '18-23 years'),
  ('age_bands', 5, '24_27', 'user-round', '24-27 jaar', '24-27 years',
   '24-27 jaar', '24-27 years'),

  ('place_kinds', 1, 'square', 'map-pin', 'Plein', 'Square', 'Plein', 'Square'),
  ('place_kinds', 2, 'street', 'footprints', 'Straat', 'Street', 'Straat', 'Street'),
  ('place_kinds', 3, 'park', 'tree-pine', 'Park', 'Park', 'Park', 'Park'),
  ('place_kinds', 4, 'school', 'school', 'School', 'School', 'School', 'School'),
  ('place_kinds', 5, 'centre', 'building', 'Jongerencentrum', 'Youth centre',
   'Jongerencentrum', 'Youth centre'),
  ('place_kinds', 6, 'sports', 'volleyball', 'Sportplek', 'Sports spot',
   'Plek om te sporten', 'A place for sports'),
  ('place_kinds', 7, 'online', 'message-circle', 'Online kanaal', 'Online channel',
   'Op internet', 'On the internet'),
  ('place_kinds', 8, 'home', 'house', 'Thuis', 'At home', 'Bij iemand thuis',
   'At someone''s home'),
  ('place_kinds', 9, 'other', 'map-pin', 'Andere plek', 'Another place',
   'Een andere plek', 'Another place'))
SELECT :region_id, list, key, :valid_from, :valid_until, position,
  label_nl, label_en, plain_nl, plain_en, icon,
  CASE list
    WHEN 'goals' THEN 'Six goals of youth work (Nijmegen assignment 2026-2030, annex)'
    WHEN 'age_bands' THEN 'Age bands as practices use them; every region may change them'
    ELSE 'First list of Nabij; every region may change it'
  END
FROM fresh
WHERE NOT EXISTS (SELECT 1 FROM code_list_item AS known
                  WHERE known.region_id = :region_id AND known.list = fresh.list
                    AND known.key = fresh.key)
