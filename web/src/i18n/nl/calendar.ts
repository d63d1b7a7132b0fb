export const calendar = {
  'calendar.title': 'In je eigen agenda',
  'calendar.summary': 'Op je telefoon of computer',
  'calendar.worker_text':
    'Wat je beloofde, komt in je eigen agenda te staan: alleen wanneer er iets is. Geen naam, geen woorden. Een agenda stuurt alles door aan wie hem maakte.',
  'calendar.own_text': 'Dan staat in je eigen agenda wanneer er iets is.',
  'calendar.says_little': 'Er staat alleen: de dag, de tijd, en een voornaam.',
  'calendar.since': 'Staat aan sinds {day}.',
  'calendar.how': 'Neem dit adres over in je agenda, bij “abonneren” of “agenda via adres”.',
  'calendar.follow': 'Open het in mijn agenda',
  'calendar.begin': 'Maak een adres',
  'calendar.again': 'Maak een nieuw adres',
  'calendar.end': 'Stop de agenda',
  'calendar.ended': 'Het adres werkt niet meer.',
} as const;
