export const reach = {
  'reach.title': 'Wie kun je bereiken?',
  'reach.now': '{name} is er nu.',
  'reach.later': '{name} is er weer {day}, vanaf {time}.',
  'reach.unknown': 'Vraag {name} wanneer je kunt bellen of appen.',
  'reach.urgent': 'Kan het niet wachten?',
  'reach.danger': 'Ben je in gevaar? Bel dan:',
  'reach.mine': 'Wanneer ben je bereikbaar?',
  'reach.mine_text':
    'Jongeren met wie je meegaat, zien dit op hun eigen link. Laat een dag leeg als je er niet bent. Niemand telt wie er wanneer belde.',
  'reach.none': 'Nog niets gezegd. Jongeren zien dan dat ze het jou kunnen vragen.',
  'reach.part': '{day}: {from} – {until}',
  'reach.change': 'Aanpassen',
  'reach.from': '{day} vanaf',
  'reach.until': '{day} tot',
  'reach.wrong': 'Kijk nog eens naar: {days}.',
  'reach.urgent_title': 'Als het niet kan wachten',
  'reach.urgent_none': 'Nog niet ingevuld. Jongeren zien dan alleen 112.',
  'reach.urgent_text':
    'Jongeren zien dit op hun eigen link, ook als hun jongerenwerker er niet is. Kies een nummer dat iemand opneemt.',
  'reach.urgent_words': 'Wie krijgen ze dan?',
  'reach.urgent_phone': 'Telefoonnummer',
} as const;
