export const team = {
  'team.text': 'Who works in your organisation, in which role and in which team.',
  'team.finding': '{rounds} in the week, at {places}.',
  'team.rounds': { one: '{count} weekly round', other: '{count} weekly rounds' },
  'team.places': { one: '{count} place', other: '{count} places' },
  'team.alone': {
    one: 'Nobody walks along on {count} yet.',
    other: 'Nobody walks along on {count} yet.',
  },
  'team.no_rounds': 'There are no weekly rounds yet. You agree them on the page of a place.',
  'team.week': 'What the week looks like',
  'team.today': 'today',
  'team.no_round': 'no round',
  'team.nobody': 'nobody yet',
  'team.long_ago': 'Longest not visited',
  'team.long_ago_text': 'Perhaps a good place for a round.',
  'team.empty': 'No places or rounds yet',
  'team.empty_text':
    'Add the places where you go. On the page of a place you agree on weekly rounds.',
  'team.to_places': 'To the places',
  'team.no_names': 'You see no names of young people here: only who works with them knows those.',
  'team.checks': 'How is it between young people and workers?',
  'team.checks_why':
    'Of all teams together, for each quarter that is over. To learn from; it says nothing about one worker.',
  'team.checks_few': 'Too few yet. At least 5 young people and 3 workers have to be behind it.',
  'team.checks_period': '{from} up to and with {until}',
  'team.checks_young': 'Young people',
  'team.checks_workers': 'Workers',
  'team.checks_behind': {
    one: 'Of at least {count} young person.',
    other: 'Of at least {count} young people.',
  },
} as const;
