import type { TeamCaseload } from '../../api/types';
import { format, t } from '../../i18n/language.svelte';
import { phaseName } from '../alliance/words';

/** Hundredths of an fte as somebody types it, with a comma or a point; null for anything else. */
export function fteOf(text: string): number | null {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text.trim())) return null;
  const hundredths = Math.round(Number(text.trim().replace(',', '.')) * 100);
  return hundredths >= 1 && hundredths <= 10_000 ? hundredths : null;
}

export function howMany({ young_people }: TeamCaseload): string {
  if (young_people === null) return t('carry.few');
  return young_people === 0 ? t('carry.none') : t('carry.people', { count: young_people });
}

/** What the number says beside the hours. */
export function beside(team: TeamCaseload): string {
  if (!team.hours || !team.band || team.weight === 'not_said') return t('carry.not_said');
  const says = {
    below: t('carry.below'),
    within: t('carry.within'),
    above: t('carry.above'),
  }[team.weight];
  const fte = format().number(team.hours.fte_hundredths / 100);
  return `${t('carry.band', { fte, ...team.band })} ${says}`;
}

type Rhythm = TeamCaseload['rhythms'][number]['rhythm'];
const rhythmName = (rhythm: Rhythm) =>
  ({
    weekly: t('carry.weekly'),
    fortnightly: t('carry.fortnightly'),
    monthly: t('carry.monthly'),
    quiet: t('carry.quiet'),
  })[rhythm];

export const nowRows = (team: TeamCaseload) => [
  ...(team.leaving.length > 0
    ? [{ label: t('leave.without'), amount: team.without_successor }]
    : []),
  { label: t('carry.without_second'), amount: team.without_second },
  { label: t('carry.covered'), amount: team.covered },
];
export const workerRows = (team: TeamCaseload) =>
  team.workers.map(({ worker_name, young_people }) => ({
    label: worker_name,
    amount: young_people,
  }));
export const phaseRows = (team: TeamCaseload) =>
  team.phases.map(({ phase, young_people }) => ({
    label: phase ? phaseName(phase) : t('carry.no_phase'),
    amount: young_people,
  }));
export const rhythmRows = (team: TeamCaseload) =>
  team.rhythms.map(({ rhythm, young_people }) => ({
    label: rhythmName(rhythm),
    amount: young_people,
  }));
export const beforeRows = (team: TeamCaseload) =>
  team.before.map(({ on, young_people }) => ({ label: format().day(on), amount: young_people }));
