import type { Amounts, AreaFigure } from '../../api/types';

export type Measure = 'contacts' | 'presence' | 'known' | 'first' | 'per_hundred';
export const measures: Measure[] = ['contacts', 'known', 'first', 'presence', 'per_hundred'];

export type Value = { value: number; atLeast: boolean };

/** The value of a measure; null where it is hidden or cannot be worked out. */
export function valueOf(
  row: { figures: Amounts; inhabitants?: AreaFigure['inhabitants'] },
  measure: Measure,
): Value | null {
  const { figures } = row;
  const known = (value: number | null, atLeast: boolean) =>
    value === null ? null : { value, atLeast };
  switch (measure) {
    case 'contacts':
      return known(figures.contacts, figures.contacts_at_least);
    case 'presence': {
      const minutes = figures.presence_minutes;
      return known(minutes === null ? null : Math.round(minutes / 60), figures.contacts_at_least);
    }
    case 'known':
      return known(figures.known, figures.known_at_least);
    case 'first':
      return known(figures.first_contacts, figures.first_contacts_at_least);
    case 'per_hundred': {
      if (figures.known === null || !row.inhabitants?.value) return null;
      const share = Math.round((figures.known / row.inhabitants.value) * 1000) / 10;
      return known(share, figures.known_at_least);
    }
  }
}

export type Ranked = { row: AreaFigure; value: Value | null };
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
    return b.value.value - a.value.value || name;
  });
}
