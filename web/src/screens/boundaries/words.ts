import type { BoundaryFrame, BoundarySheet } from '../../api/types';
import { t } from '../../i18n/language.svelte';

/** The parts of a sheet in the order in which they are said: what is told to others comes early. */
export const parts = ['reported', 'between_us', 'negotiable', 'fixed', 'expected'] as const;
export type Part = (typeof parts)[number];

export function frameName(frame: BoundaryFrame): string {
  return {
    voluntary: t('bound.voluntary'),
    school_duty: t('bound.school_duty'),
    imposed: t('bound.imposed'),
  }[frame];
}

/** What a part is called, by a worker. */
export function partName(part: Part): string {
  return {
    reported: t('bound.reported'),
    between_us: t('bound.between_us'),
    negotiable: t('bound.negotiable'),
    fixed: t('bound.fixed'),
    expected: t('bound.expected'),
  }[part];
}

/** The same to the young person whom it is about. */
export function ownPartName(part: Part): string {
  return {
    reported: t('bound.own_reported'),
    between_us: t('bound.own_between_us'),
    negotiable: t('bound.own_negotiable'),
    fixed: t('bound.own_fixed'),
    expected: t('bound.own_expected'),
  }[part];
}

export function said(sheet: BoundarySheet): { part: Part; words: string }[] {
  return parts.flatMap((part) => {
    const words = sheet[part];
    return words ? [{ part, words }] : [];
  });
}
