import type { AlliancePhase, AllianceRole, EndedHow } from '../../api/types';
import { format, t } from '../../i18n/language.svelte';
import { lengthOf } from './length';

/** The phases in the order in which they often come; none has to. */
export const phases: AlliancePhase[] = [
  'contact',
  'trust',
  'taking_stock',
  'working',
  'loosening',
  'afterwards',
  'not_now',
];

export function phaseName(phase: AlliancePhase): string {
  return {
    contact: t('alliance.phase_contact'),
    trust: t('alliance.phase_trust'),
    taking_stock: t('alliance.phase_taking_stock'),
    working: t('alliance.phase_working'),
    loosening: t('alliance.phase_loosening'),
    afterwards: t('alliance.phase_afterwards'),
    not_now: t('alliance.phase_not_now'),
  }[phase];
}

/** Something to think of in this phase, for the worker. */
export function phasePrompt(phase: AlliancePhase): string {
  return {
    contact: t('alliance.prompt_contact'),
    trust: t('alliance.prompt_trust'),
    taking_stock: t('alliance.prompt_taking_stock'),
    working: t('alliance.prompt_working'),
    loosening: t('alliance.prompt_loosening'),
    afterwards: t('alliance.prompt_afterwards'),
    not_now: t('alliance.prompt_not_now'),
  }[phase];
}

export function roleName(role: AllianceRole): string {
  return {
    guide: t('alliance.guide'),
    second: t('alliance.second'),
    cover: t('alliance.cover'),
  }[role];
}

export function endedName(how: EndedHow): string {
  return {
    moved_on: t('alliance.ended_moved_on'),
    at_young_persons_wish: t('alliance.ended_wish'),
    leaves: t('alliance.ended_leaves'),
    cover_over: t('alliance.ended_cover_over'),
  }[how];
}

export function howLong(days: number): string {
  const { unit, count } = lengthOf(days);
  const said = {
    days: t('alliance.days', { count }),
    weeks: t('alliance.weeks', { count }),
    months: t('alliance.months', { count }),
  };
  return said[unit];
}

export const dayOf = (instant: string): string => format().day(format().localDay(instant));
