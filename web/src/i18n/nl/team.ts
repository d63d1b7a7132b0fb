export const team = {
  'team.text': 'Wie er in je organisatie werkt, in welke rol en in welk team.',
  'team.finding': '{rounds} in de week, op {places}.',
  'team.rounds': { one: '{count} vaste ronde', other: '{count} vaste rondes' },
  'team.places': { one: '{count} plek', other: '{count} plekken' },
  'team.alone': {
    one: 'Bij {count} loopt nog niemand mee.',
    other: 'Bij {count} loopt nog niemand mee.',
  },
  'team.no_rounds': 'Er zijn nog geen vaste rondes. Je spreekt ze af op de pagina van een plek.',
  'team.week': 'Zo ziet de week eruit',
  'team.today': 'vandaag',
  'team.no_round': 'geen ronde',
  'team.nobody': 'nog niemand',
  'team.long_ago': 'Het langst niet geweest',
  'team.long_ago_text': 'Misschien een goede plek voor een ronde.',
  'team.empty': 'Nog geen plekken en rondes',
  'team.empty_text':
    'Zet hier de plekken neer waar jullie komen. Op de pagina van een plek spreek je vaste rondes af.',
  'team.to_places': 'Naar de plekken',
  'team.no_names': 'Namen van jongeren zie je hier niet: die kent alleen wie met hen werkt.',
  'team.checks': 'Hoe gaat het tussen jongeren en werkers?',
  'team.checks_why':
    'Van alle teams samen, per kwartaal dat voorbij is. Om van te leren; het zegt niets over één werker.',
  'team.checks_few': 'Nog te weinig. Er moeten minstens 5 jongeren en 3 werkers achter zitten.',
  'team.checks_period': '{from} tot en met {until}',
  'team.checks_young': 'Jongeren',
  'team.checks_workers': 'Werkers',
  'team.checks_behind': {
    one: 'Van minstens {count} jongere.',
    other: 'Van minstens {count} jongeren.',
  },
} as const;
