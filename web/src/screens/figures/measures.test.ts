import { describe, expect, test } from 'vitest';
import type { AreaFigure } from '../../api/types';
import { ranked, valueOf } from './measures';

const area = (name: string, contacts: number | null): AreaFigure => ({
  area_id: name,
  code: name,
  name,
  hidden: contacts === null,
  contacts,
  presence_minutes: contacts === null ? null : contacts * 30,
  known: contacts,
  inhabitants: 2000,
});
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
    expect(valueOf(area('Kade', 37), 'presence')).toBe(19);
  });

  test('per thousand inhabitants keeps one decimal, and is unknown without inhabitants', () => {
    expect(valueOf(area('Kade', 37), 'per_thousand')).toBe(18.5);
    expect(valueOf({ ...area('Kade', 37), inhabitants: null }, 'per_thousand')).toBeNull();
  });
});
