import type { Misnamed, None, Translation } from './dictionary';

/** English at reading level B1 or below, for the sentences where the ordinary ones are not. */
export const plainEn = {
  'error.offline': 'You have no internet. Try again later.',
  'error.internal': 'Something went wrong. What you filled in is not lost. Try again later.',
  'error.not_found': 'We cannot find this.',
  'error.not_allowed': 'You are not allowed to open this.',
  'error.conflict': 'Someone else changed this too. Please look again.',
  'person.kept_until_text': 'Do we not speak any more? Then everything goes away after that day.',
  'person.looks_text': 'Here you see who looked at this page. Nobody can remove that.',
  'person.about_why': 'Then we need not ask again. The team may read this. You too.',
  'person.reach_why': 'So we know how you want contact. The team may read this. You too.',
  'person.alias_only': 'We know what to call you. That is enough.',
  'person.layer_hint': 'You choose. Less is always fine.',
  'person.taken_away': 'We will erase this: {things}.',
  'person.same_text': 'Choose the other name. Then everything is together. You can undo it later.',
  'person.erase_text': 'The name goes. All that is written down goes. It never comes back.',
  'person.erase_stays': 'We still know that there was somebody. Not who.',
} as const satisfies Partial<Translation>;

export type PlainEnglishNamesAreRight = None<Misnamed<typeof plainEn>>;
