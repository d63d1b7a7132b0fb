import type { Misnamed, None, Translation } from './dictionary';

/** Dutch at reading level B1 or below, for the sentences where the ordinary ones are not. */
export const plainNl = {
  'error.offline': 'Je hebt geen internet. Probeer het straks nog een keer.',
  'error.internal':
    'Er ging iets fout. Wat je invulde is niet weg. Probeer het straks nog een keer.',
  'error.not_found': 'Dit kunnen we niet vinden.',
  'error.not_allowed': 'Dit mag jij niet openen.',
  'error.conflict': 'Iemand anders heeft dit ook veranderd. Kijk nog een keer.',
} as const satisfies Partial<Translation>;

export type PlainDutchNamesAreRight = None<Misnamed<typeof plainNl>>;
