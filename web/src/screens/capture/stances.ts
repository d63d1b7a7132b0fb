import type { Stance } from '../../api/types';
import { t } from '../../i18n/language.svelte';

/** What a contact can be for, in one order everywhere. */
export const stances = ['together', 'doing', 'learning'] as const satisfies readonly Stance[];

export function stanceName(stance: Stance): string {
  return {
    together: t('how.together'),
    doing: t('how.doing'),
    learning: t('how.learning'),
  }[stance];
}

/** How often each was among the newest `last` that say something about it. */
export function mixOf(moments: { stances: Stance[] }[], last: number) {
  const told = moments.filter((one) => one.stances.length > 0).slice(0, last);
  const times = stances.map((stance) => ({
    stance,
    count: told.filter((one) => one.stances.includes(stance)).length,
  }));
  return { of: told.length, times };
}
