import type { FarewellLine } from '../../api/types';
import { format, t } from '../../i18n/language.svelte';

/** How far it is with one goodbye. */
export function about(line: FarewellLine): string {
  return [
    line.said ? t('leave.said') : t('leave.unsaid'),
    line.goodbye_on ? t('leave.goodbye', { day: format().day(line.goodbye_on) }) : null,
    line.successor_name ? t('leave.after', { name: line.successor_name }) : t('leave.no_after'),
    line.role === 'guide' ? second(line) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

function second({ second_name, second_met }: FarewellLine): string | null {
  if (!second_name) return null;
  return t(second_met ? 'leave.second_is' : 'leave.second_unmet', { name: second_name });
}
