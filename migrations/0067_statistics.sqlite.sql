-- What a region of a million contacts looks like, for SQLite's planner. Without figures it takes
-- an equal region_id, with which every key begins, for a fine sieve, and walks through the whole
-- region where there is an index to what was asked. These stand for every town: what matters is
-- that a region holds nearly everything and a person, a place or a day little of it.
ANALYZE sqlite_schema;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('contact', 'contact', '1000000 1000000 1'),
  ('contact', 'contact_of_author', '1000000 1000000 15000 1 1 1'),
  ('contact', 'contact_of_team', '1000000 1000000 60000 1 1'),
  ('contact', 'contact_of_place', '1000000 1000000 16000 1000 1 1'),
  ('contact', 'contact_by_day', '1000000 1000000 300 15 15 5 2'),
  ('contact_person', 'contact_person', '1000000 1000000 2 1'),
  ('contact_person', 'contact_person_timeline', '1000000 1000000 25 25 1 1'),
  ('contact_topic', 'contact_topic', '1500000 1500000 2 1'),
  ('contact_goal', 'contact_goal', '300000 300000 2 1'),
  ('contact_end', 'contact_end', '20000 20000 1'),
  ('sealed_text', 'sealed_text', '400000 400000 1'),
  ('text_key', 'text_key', '500000 500000 2 1'),
  ('presence', 'presence', '200000 200000 1'),
  ('presence', 'presence_of_author', '200000 200000 3000 1 1 1'),
  ('presence', 'presence_of_organisation', '200000 200000 60000 1 1'),
  ('presence', 'presence_of_place', '200000 200000 3000 2000 1 1'),
  ('presence', 'presence_by_day', '200000 200000 60 4 4 2 1 1'),
  ('presence_end', 'presence_end', '2000 2000 1'),
  ('tally', 'tally', '100000 100000 1'),
  ('tally', 'tally_by_day', '100000 100000 30 3 3 1'),
  ('tally_end', 'tally_end', '1000 1000 1'),
  ('follow_up', 'follow_up', '100000 100000 1'),
  ('follow_up_end', 'follow_up_end', '100000 100000 1'),
  ('follow_up_end', 'follow_up_end_of', '100000 100000 1'),
  ('follow_up_open', 'follow_up_open', '5000 5000 1'),
  ('follow_up_open', 'follow_up_open_of_author', '5000 5000 80 3'),
  ('follow_up_open', 'follow_up_open_of_person', '5000 5000 2 2 1'),
  ('person_met', 'person_met', '50000 50000 2500 1'),
  ('person_met', 'person_met_by_time', '50000 50000 2500 1 1'),
  ('person_met', 'person_met_of_person', '50000 50000 1'),
  ('place_day', 'place_day', '600000 600000 10000 8000 40 7 1'),
  ('author_day', 'author_day', '60000 60000 900 1'),
  ('author_day_person', 'author_day_person', '700000 700000 11000 12 1'),
  ('person', 'person', '50000 50000 1'),
  ('person', 'person_counts_as', '50000 50000 1'),
  ('person_version', 'person_version', '60000 60000 1 1'),
  ('person_access', 'person_access', '60000 60000 1 1'),
  ('person_access', 'person_access_of_team', '60000 60000 3000 1 1'),
  ('person_merge', 'person_merge', '1000 1000 1'),
  ('person_merge', 'person_merge_of', '1000 1000 1'),
  ('person_merge', 'person_merge_other', '1000 1000 1'),
  ('person_look', 'person_look', '2000000 2000000 40 1'),
  ('person_look_count', 'person_look_count', '50000 50000 1');
-- Takes effect at once on this connection, and on every one that is opened later.
ANALYZE sqlite_schema;
