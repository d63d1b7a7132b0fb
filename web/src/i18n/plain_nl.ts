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
  'plan.goal_hint': 'Zeg het zoals jij wilt. Fout kan niet.',
  'plan.stage': 'Weet je het al?',
  'plan.stage_exploring': 'Ik weet het nog niet',
  'plan.state_resting': 'Nu even niet',
  'plan.state_let_go': 'Dit wil ik niet meer',
  'plan.scale_text': 'Alleen jullie zien dit. Het is geen cijfer.',
  'plan.attainment_why': '50 is: zoals je dacht. Kijk alleen naar jezelf.',
  'plan.level_plus_two': 'Super, dit is mijn droom',
  'plan.level_plus_one': 'Beter dan ik dacht',
  'plan.level_zero': 'Zoals ik dacht',
  'plan.level_minus_one': 'Een begin',
  'plan.level_minus_two': 'Dit wil ik niet',
  'plan.setbacks_text': 'Dit gaat na een half jaar vanzelf weg.',
  'plan.network_text': 'Schrijf een naam op en wie het is. Meer niet.',
  'plan.nobody_near': 'Wie geeft jou een goed gevoel? Zullen we iemand zoeken?',
  'plan.absence_inform': 'Mag school dit weten?',
  'plan.absence_due': 'Voor welke dag moet dit klaar zijn?',
  'plan.permission_tell': 'Anderen mogen dit horen. Mijn naam niet.',
  'alliance.check_bond': 'Ik voel me goed bij {worker}.',
  'alliance.check_goals': 'We doen wat ik belangrijk vind.',
  'alliance.check_tasks': 'Ik vind het fijn hoe we het doen.',
} as const satisfies Partial<Translation>;

export type PlainDutchNamesAreRight = None<Misnamed<typeof plainNl>>;
