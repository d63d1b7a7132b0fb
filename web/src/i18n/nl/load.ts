export const load = {
  'load.title': 'Avonden en weekenden',
  'load.text':
    'Uit wat je vastlegde. Alleen jij ziet dit. Wanneer je Nabij opent, telt nergens mee.',
  'load.week': 'Week van {day}',
  'load.this_week': 'Deze week',
  'load.evenings': { one: '{count} avond', other: '{count} avonden' },
  'load.weekend': { one: '{count} dag in het weekend', other: '{count} dagen in het weekend' },
  'load.quiet': 'geen avond of weekend',
  'load.extra': '{hours} uur extra',
  'load.extra_title': 'Extra uren',
  'load.extra_text':
    'Uren die je niet betaald kreeg. Hoeft niet. Je teamleider ziet alleen het totaal, en pas als vijf of meer collega’s iets invulden.',
  'load.extra_button': 'Extra uren invullen',
  'load.extra_hours': 'Hoeveel uur?',
  'load.extra_week': 'In welke week?',
  'load.saved': 'Bewaard. Dank je.',
  'load.team_title': 'Avonden, weekenden en extra uren',
  'load.team_text':
    'Van alle werkers samen, nooit van één. Het zegt wat het werk vraagt, niet wie er hard werkt. Wat minder dan vijf werkers betreft, staat er niet.',
  'load.team_evenings': 'avonden per werker: {amount}',
  'load.team_weekend': 'weekenddagen per werker: {amount}',
  'load.team_extra': 'extra uren samen: {hours}',
  'load.few': 'van te weinig werkers',
} as const;
