INSERT INTO figure_definition (region_id, key, position, label_nl, label_en, sentence_nl,
  sentence_en, source)
VALUES
  (:region, 'contacts', 1, 'Contacten', 'Contacts',
    'Hoe vaak een jongerenwerker een of meer jongeren sprak, op straat, binnen of online. '
      || 'Van alle organisaties samen.',
    'How often a youth worker spoke with one or more young people, outside, inside or '
      || 'online. Of all organisations together.',
    'Contactmomenten, zonder wat is ingetrokken of verbeterd'),
  (:region, 'presence_minutes', 2, 'Aanwezigheid', 'Presence',
    'Hoe lang jongerenwerkers ergens aanwezig waren, ook als er niemand was. Samen '
      || 'geteld, nooit per werker.',
    'How long youth workers were present somewhere, also when nobody was there. Counted '
      || 'together, never per worker.',
    'Aanwezigheden, zonder wat is ingetrokken'),
  (:region, 'known', 3, 'Verschillende jongeren', 'Different young people',
    'Hoeveel verschillende jongeren, bekend bij hun roepnaam, er een contact hadden. Wie '
      || 'in twee buurten kwam telt in beide mee en in de stad een keer: niet optellen.',
    'How many different young people, known by a call name, had a contact there. Whoever '
      || 'came to two neighbourhoods counts in both and once in the city: do not add up.',
    'Contactmomenten; samengevoegde jongeren tellen een keer'),
  (:region, 'first_contacts', 4, 'Eerste contacten', 'First contacts',
    'Hoeveel jongeren hier voor het eerst werden gesproken en bij hun roepnaam genoteerd. '
      || 'In het eerste jaar van registreren is dat bijna iedereen.',
    'How many young people were spoken with here for the first time and noted by their '
      || 'call name. In the first year of recording that is nearly everybody.',
    'Het vroegste contact van elke jongere in de regio'),
  (:region, 'inhabitants', 5, 'Jongeren die er wonen', 'Young people who live there',
    'Hoeveel mensen van ongeveer deze leeftijd er wonen. Geteld door een ander, en geen '
      || 'resultaat van jongerenwerk.',
    'How many people of about this age live there. Counted by somebody else, and not a '
      || 'result of youth work.',
    'CBS, Kerncijfers wijken en buurten; het jaar staat erbij'),
  (:region, 'per_hundred', 6, 'Per 100 jongeren', 'Per 100 young people',
    'Verschillende jongeren met wie contact was, voor elke 100 jongeren die er wonen. Wie '
      || 'er sprak hoeft er niet te wonen: het zegt hoe groot het werk is, niet welk deel is '
      || 'bereikt.',
    'Different young people in contact, for every 100 young people who live there. Who '
      || 'was spoken with need not live there: it says how large the work is, not which part '
      || 'was reached.',
    'Verschillende jongeren gedeeld door jongeren die er wonen'),
  (:region, 'channel', 7, 'Kanaal', 'Channel',
    'Waar of waarmee het contact was, zoals op straat of online. Elk contact telt bij een kanaal.',
    'Where or how the contact was, such as on the street or online. Every contact counts '
      || 'for one channel.',
    'Lijst channels'),
  (:region, 'goal', 8, 'Doel', 'Goal',
    'Waar het contact aan bijdroeg, volgens de werker. Een contact kan bij meer doelen '
      || 'tellen, of bij geen.',
    'What the contact contributed to, as the worker saw it. A contact can count for '
      || 'several goals, or for none.',
    'Lijst goals'),
  (:region, 'age', 9, 'Leeftijd', 'Age',
    'Verschillende jongeren per leeftijdsgroep, zoals geschat of verteld. Van wie geen '
      || 'leeftijd bekend is staat apart.',
    'Different young people per age band, as estimated or told. Those of whom no age is '
      || 'known stand apart.',
    'Lijst age_bands'),
  (:region, 'period', 10, 'Periode', 'Period',
    'Een periode bestaat uit hele weken. Een week hoort bij de maand en het jaar waarin '
      || 'de donderdag valt.',
    'A period is made of whole weeks. A week belongs to the month and the year that its '
      || 'Thursday lies in.',
    'ISO 8601, toegepast op maanden'),
  (:region, 'settled', 11, 'Staat vast', 'Stands',
    'Een maand staat vast als er niets meer in verbeterd kan worden. Wat later binnenkomt '
      || 'telt in de maand waarin het binnenkwam.',
    'A month stands when nothing in it can be corrected any more. What comes in later '
      || 'counts in the month in which it came in.',
    'Norm contact.withdraw_days'),
  (:region, 'hidden', 12, 'Verborgen', 'Hidden',
    'Hier staan te weinig jongeren achter, of met dit getal zou een ander te berekenen '
      || 'zijn. Verborgen kan ook nul zijn.',
    'Too few young people stand behind this, or another number could be worked out with '
      || 'it. Hidden can also be nothing.',
    'Normen figures.hidden_below en figures.hidden_below_outside'),
  (:region, 'at_least', 13, 'Ten minste', 'At least',
    'De som van de kwartalen die getoond mogen worden. Het echte getal kan hoger zijn.',
    'The sum of the quarters that may be shown. The real number may be higher.',
    'Getoonde kwartalen')
ON CONFLICT (region_id, key) DO NOTHING
