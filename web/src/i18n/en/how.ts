export const how = {
  'how.title': 'How it went',
  'how.none': 'No choice',
  'how.setting': 'What were you at?',
  'how.what_for': 'What was it?',
  'how.together': 'Being there',
  'how.doing': 'Doing something together',
  'how.learning': 'Something new',
  'how.times': '{count} times {what}',
  'how.mix': 'The last {count} times: {sentence}.',
  'how.one_sided': 'Always {what}. Is that all right?',
  'how.settings': 'Talked: {settings}.',
  'how.judging': '‘{word}’ says something about the person. {instead}',
} as const;
