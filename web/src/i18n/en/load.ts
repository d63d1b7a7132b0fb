export const load = {
  'load.title': 'Evenings and weekends',
  'load.text': 'From what you recorded. Only you see this. When you open Nabij counts nowhere.',
  'load.week': 'Week of {day}',
  'load.this_week': 'This week',
  'load.evenings': { one: '{count} evening', other: '{count} evenings' },
  'load.weekend': { one: '{count} day at the weekend', other: '{count} days at the weekend' },
  'load.quiet': 'no evening or weekend',
  'load.extra': '{hours} extra hours',
  'load.extra_title': 'Extra hours',
  'load.extra_text':
    'Hours that were not paid. Only if you want. Your team leader sees the total alone, and only when five or more colleagues said something.',
  'load.extra_button': 'Say extra hours',
  'load.extra_hours': 'How many hours?',
  'load.extra_week': 'In which week?',
  'load.saved': 'Saved. Thank you.',
  'load.team_title': 'Evenings, weekends and extra hours',
  'load.team_text':
    'Of all workers together, never of one. It says what the work asks, not who works hard. What is of fewer than five workers is left out.',
  'load.team_evenings': 'evenings per worker: {amount}',
  'load.team_weekend': 'weekend days per worker: {amount}',
  'load.team_extra': 'extra hours together: {hours}',
  'load.few': 'of too few workers',
} as const;
