import { format, t } from '../../i18n/language.svelte';
import type { Value } from './measures';

/** A value as it is read: "37", "ten minste 37", or "minder dan 5" where it is hidden. */
export function written(value: Value | null, hiddenBelow: number): string {
  if (value === null) return t('figures.hidden', { count: hiddenBelow });
  const number = format().number(value.value);
  return value.atLeast ? t('figures.at_least', { value: number }) : number;
}
