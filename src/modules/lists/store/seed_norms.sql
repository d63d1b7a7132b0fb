-- The numbers that rules use, as a new region starts with them.
INSERT INTO norm (region_id, key, valid_from, valid_until, value, unit, source)
WITH fresh (key, value, unit, source) AS (VALUES
  ('figures.hidden_below', 5.0, 'young people',
   'Usual lower limit for small numbers inside; a choice of Nabij, for a region to confirm'),
  ('figures.hidden_below_outside', 10.0, 'young people',
   'Usual lower limit for published figures (Statistics Netherlands rounds below 10)'),
  ('contact.withdraw_days', 14.0, 'days',
   'Long enough to notice a mistake, short enough for figures to stand; a choice of Nabij'),
  ('contact.quiet_days', 28.0, 'days',
   'After this a young person not met shows as quiet; a choice of Nabij'),
  ('people.alias_keep_days', 365.0, 'days',
   'GDPR article 5(1)(e): no longer than needed; term chosen by Nabij, for a region to confirm'),
  ('people.known_keep_days', 730.0, 'days',
   'GDPR article 5(1)(e): no longer than needed; term chosen by Nabij, for a region to confirm'),
  ('people.plan_keep_days', 730.0, 'days',
   'GDPR article 5(1)(e): no longer than needed; term chosen by Nabij, for a region to confirm'),
  ('session.hours', 12.0, 'hours',
   'NIST SP 800-63B-4, assurance level 2: sign in again within 12 to 24 hours'),
  ('session.idle_minutes', 240.0, 'minutes',
   'OWASP ASVS 5.0, 7.3.1: an inactivity limit by own risk analysis; covers an evening outside'),
  ('session.at_most', 10.0, 'sessions',
   'OWASP ASVS 5.0, 7.1.2: a limit on sessions at once; the oldest one ends'),
  ('invitation.days', 7.0, 'days',
   'A link that lets somebody in should not lie around; a choice of Nabij'))
SELECT :region_id, key, :valid_from, :valid_until, value, unit, source FROM fresh
