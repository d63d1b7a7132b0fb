export const debrief = {
  'debrief.title': 'Was het zwaar?',
  'debrief.text':
    'Vraag een collega om even te praten. Waarom staat er niet bij. Alleen wie je vraagt ziet het, en er blijft niets van bewaard.',
  'debrief.ask': 'Even praten',
  'debrief.who': 'Wie vraag je?',
  'debrief.send': 'Vraag het',
  'debrief.asked': 'Gevraagd.',
  'debrief.alone': 'Er is nog niemand anders in je team. Bel iemand die je vertrouwt.',
  'debrief.mine': 'Je vroeg {names} om even te praten.',
  'debrief.coming': '{name} komt bij je.',
  'debrief.nobody': 'Nog niemand heeft geantwoord. Bel gerust, of vraag het een ander.',
  'debrief.good': 'Het is goed zo',
  'debrief.ended': 'Fijn. Er blijft niets van bewaard.',
  'debrief.wants': '{name} wil even met je praten.',
  'debrief.wants_text': 'Bel, of loop langs. Vraag niet waarom; luister.',
  'debrief.come': 'Ik kom',
  'debrief.said': 'Je zei dat je komt.',
} as const;
