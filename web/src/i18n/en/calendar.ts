export const calendar = {
  'calendar.title': 'In your own calendar',
  'calendar.summary': 'On your phone or computer',
  'calendar.worker_text':
    'What you promised stands in your own calendar: only when there is something. No name, no words. A calendar passes everything on to whoever made it.',
  'calendar.own_text': 'Then your own calendar says when there is something.',
  'calendar.says_little': 'It says only the day, the time, and a first name.',
  'calendar.since': 'On since {day}.',
  'calendar.how':
    'Take this address over in your calendar, under “subscribe” or “calendar by address”.',
  'calendar.follow': 'Open it in my calendar',
  'calendar.begin': 'Make an address',
  'calendar.again': 'Make a new address',
  'calendar.end': 'Stop the calendar',
  'calendar.ended': 'The address does not work any more.',
} as const;
