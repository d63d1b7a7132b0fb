import type { AreaFigure, WeekFigure } from '../../api/types';

export type Measure = 'contacts' | 'presence' | 'known' | 'per_thousand';
export const measures: Measure[] = ['contacts', 'presence', 'known', 'per_thousand'];

type Counted = Pick<WeekFigure, 'contacts' | 'presence_minutes' | 'known'>;

/** The value of a row for a measure; null where it is hidden or cannot be worked out. */
export function valueOf(row: Counted & Partial<AreaFigure>, measure: Measure): number | null {
  switch (measure) {
    case 'contacts':
      return row.contacts;
    case 'presence':
      return row.presence_minutes === null ? null : Math.round(row.presence_minutes / 60);
    case 'known':
      return row.known;
    case 'per_thousand':
      if (row.contacts === null || !row.inhabitants) return null;
      return Math.round((row.contacts / row.inhabitants) * 10_000) / 10;
  }
}

export type Ranked = { row: AreaFigure; value: number | null };
export type SortBy = 'value' | 'name';

/** Rows from much to little, or by name; what is hidden comes last and does not tell its rank. */
export function ranked(rows: AreaFigure[], measure: Measure, by: SortBy, locale: string): Ranked[] {
  const names = new Intl.Collator(locale);
  const all = rows.map((row) => ({ row, value: valueOf(row, measure) }));
  return all.sort((a, b) => {
    const name = names.compare(a.row.name, b.row.name);
    if (by === 'name') return name;
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || name;
    }
    return b.value - a.value || name;
  });
}
