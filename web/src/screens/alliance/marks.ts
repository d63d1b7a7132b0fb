import type { AllianceCheck, AllianceMarks, CheckSide } from '../../api/types';
import { t } from '../../i18n/language.svelte';

/** Bond, goals and tasks, in the order in which they are asked. */
export const parts = ['bond', 'goals', 'tasks'] as const;
export type Part = (typeof parts)[number];

/** The end of a slider, as the server has it. */
export const most = 10;

export type Names = { alias: string; worker: string };

/** What is said, from the side of whoever says it; our own sentences, not normed. */
export function statement(part: Part, side: CheckSide, names: Names): string {
  const young = {
    bond: t('alliance.check_bond', names),
    goals: t('alliance.check_goals'),
    tasks: t('alliance.check_tasks'),
  };
  const worker = {
    bond: t('alliance.check_bond_worker', names),
    goals: t('alliance.check_goals_worker', names),
    tasks: t('alliance.check_tasks_worker', names),
  };
  return (side === 'young_person' ? young : worker)[part];
}

export function partName(part: Part): string {
  return {
    bond: t('alliance.part_bond'),
    goals: t('alliance.part_goals'),
    tasks: t('alliance.part_tasks'),
  }[part];
}

/** A place on a slider in words; nobody gets a number. */
export function markName(mark: number | null | undefined): string {
  if (mark === null || mark === undefined) return t('alliance.mark_open');
  if (mark < 1.5) return t('alliance.mark_not_at_all');
  if (mark < 4) return t('alliance.mark_not_yet');
  if (mark < 6.5) return t('alliance.mark_a_bit');
  if (mark < 9) return t('alliance.mark_quite');
  return t('alliance.mark_wholly');
}

/** One point of a line through time; both from 0 to 1, upwards. */
export type Point = { x: number; y: number };

/** How one part went for one side, spread over the time of all checks; nothing for one moment. */
export function trend(checks: AllianceCheck[], part: Part, side: CheckSide): Point[] {
  const times = checks.map((check) => Date.parse(check.at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (!(last > first)) return [];
  return checks.flatMap((check) => {
    const mark = check.marks[part];
    if (check.side !== side || mark === null || mark === undefined) return [];
    return [{ x: (Date.parse(check.at) - first) / (last - first), y: mark / most }];
  });
}

/** The last mark of one side, however long ago. */
export function lastMarks(checks: AllianceCheck[], side: CheckSide): AllianceMarks | undefined {
  return checks.filter((check) => check.side === side).at(-1)?.marks;
}
