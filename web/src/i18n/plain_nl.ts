import type { Misnamed, None, Translation } from './dictionary';

/** Dutch at reading level B1 or below, for the sentences where the ordinary ones are not. */
export const plainNl = {
  'error.offline': 'Je hebt geen internet. Probeer het straks nog een keer.',
  'error.internal':
    'Er ging iets fout. Wat je invulde is niet weg. Probeer het straks nog een keer.',
  'error.not_found': 'Dit kunnen we niet vinden.',
  'error.not_allowed': 'Dit mag jij niet openen.',
  'error.conflict': 'Iemand anders heeft dit ook veranderd. Kijk nog een keer.',
  'person.kept_until_text': 'Spreken we elkaar niet meer? Dan gaat alles na die dag vanzelf weg.',
  'person.looks_text': 'Hier zie je wie deze pagina heeft bekeken. Niemand kan dat weghalen.',
  'person.about_why': 'Dan hoeven we het niet steeds te vragen. Het team mag dit lezen. Jij ook.',
  'person.reach_why': 'Zo weten we hoe jij contact wilt. Het team mag dit lezen. Jij ook.',
  'person.alias_only': 'We weten hoe je genoemd wilt worden. Meer hoeft niet.',
  'person.layer_hint': 'Jij kiest. Minder mag altijd.',
  'person.taken_away': 'Dit gaan we wissen: {things}.',
  'person.same_text':
    'Kies de andere naam. Dan staat alles bij elkaar. Je kunt het later weer losmaken.',
  'person.erase_text':
    'De naam gaat weg. Alles wat is opgeschreven gaat weg. Het komt nooit meer terug.',
  'person.erase_stays': 'We weten nog wel dát er iemand was. Niet wie.',
} as const satisfies Partial<Translation>;

export type PlainDutchNamesAreRight = None<Misnamed<typeof plainNl>>;
