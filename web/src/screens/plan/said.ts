import type { PlanGoal } from '../../api/types';
import { t } from '../../i18n/language.svelte';

type By = PlanGoal['by'];

/** Who said it: the young person by their call name, or the worker by theirs. */
export function saidBy(by: By, alias: string): string {
  const name = by.side === 'young_person' ? alias : (by.member_name ?? t('plan.me'));
  return t('plan.said_by', { name });
}

/** What was left empty is not sent. */
export const orNothing = (text: string): string | undefined => text.trim() || undefined;
