import type { Misnamed, None, Translation } from './dictionary';

/** English at reading level B1 or below, for the sentences where the ordinary ones are not. */
export const plainEn = {
  'error.offline': 'You have no internet. Try again later.',
  'error.internal': 'Something went wrong. What you filled in is not lost. Try again later.',
  'error.not_found': 'We cannot find this.',
  'error.not_allowed': 'You are not allowed to open this.',
  'error.conflict': 'Someone else changed this too. Please look again.',
} as const satisfies Partial<Translation>;

export type PlainEnglishNamesAreRight = None<Misnamed<typeof plainEn>>;
