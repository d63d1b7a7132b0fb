import { describe, expect, test } from 'vitest';
import type { AreaFigure } from '../../api/types';
import { ranked, valueOf } from './measures';

const area = (name: string, contacts: number | null): AreaFigure => {
  const amounts = {
    contacts,
    contacts_at_least: false,
    presence_minutes: contacts === null ? null : contacts * 30,
    known: contacts,
    known_at_least: true,
    first_contacts: null,
    first_contacts_at_least: false,
  };
  return {
    area_id: name,
    parent_id: null,
    code: name,
    name,
    figures: amounts,
    own: amounts,
    inhabitants: { value: 200, year: 2025, measure: 'aged_15_24', source: 'CBS' },
  };
};
const names = (rows: { row: AreaFigure }[]) => rows.map(({ row }) => row.name);

describe('a ranking', () => {
  const rows = [area('Tuin', 9), area('Bos', null), area('Kade', 37), area('Aan zee', null)];

  test('goes from much to little, with what is hidden last and by name', () => {
    expect(names(ranked(rows, 'contacts', 'value', 'nl'))).toEqual([
      'Kade',
      'Tuin',
      'Aan zee',
      'Bos',
    ]);
  });

  test('goes by name when asked', () => {
    expect(names(ranked(rows, 'contacts', 'name', 'nl'))[0]).toBe('Aan zee');
  });

  test('leaves the given rows in their order', () => {
    ranked(rows, 'contacts', 'value', 'nl');
    expect(rows[0]!.name).toBe('Tuin');
  });
});

describe('a measure', () => {
  test('counts presence in whole hours', () => {
    expect(valueOf(area('Kade', 37), 'presence')?.value).toBe(19);
  });

  test('per hundred who live there keeps one decimal, and is unknown without inhabitants', () => {
    expect(valueOf(area('Kade', 37), 'per_hundred')?.value).toBe(18.5);
    expect(valueOf({ ...area('Kade', 37), inhabitants: null }, 'per_hundred')).toBeNull();
  });

  test('says when it may be more', () => {
    expect(valueOf(area('Kade', 37), 'known')?.atLeast).toBe(true);
    expect(valueOf(area('Kade', 37), 'contacts')?.atLeast).toBe(false);
  });

  test('is nothing where it is hidden', () => {
    expect(valueOf(area('Kade', null), 'contacts')).toBeNull();
    expect(valueOf(area('Kade', 37), 'first')).toBeNull();
  });
});
