export const how = {
  'how.title': 'Hoe het ging',
  'how.none': 'Geen keus',
  'how.setting': 'Waar zat of liep je bij?',
  'how.what_for': 'Wat was het?',
  'how.together': 'Er zijn',
  'how.doing': 'Samen iets doen',
  'how.learning': 'Iets nieuws',
  'how.times': '{count} keer {what}',
  'how.mix': 'De laatste {count} keer: {sentence}.',
  'how.one_sided': 'Steeds {what}. Is dat goed zo?',
  'how.settings': 'Gesproken: {settings}.',
  'how.judging': '‘{word}’ zegt iets over de persoon. {instead}',
} as const;
