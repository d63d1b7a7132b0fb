import { describe, expect, test } from 'vitest';
import type { ImportDetail, ImportValue } from '../../api/types';
import { columnsChanged, doubled, mappingToSend, placeInFile, targetsOf } from './mapping';

const value = (value: string, to: string | null): ImportValue => ({
  use: 'place',
  value,
  lines: 1,
  how: to ? 'matched' : 'open',
  to,
});
const form = {
  columns: ['day', 'place'] as ImportDetail['mapping']['columns'],
  day_order: 'day_first' as const,
  separator: ',',
  note_audience: 'me' as const,
  team_id: null,
  channel: null,
  young_people: 1,
  keep_repeats: false,
};
const detail = (values: ImportValue[]) =>
  ({
    values,
    mapping: { ...form, choices: [{ use: 'place', value: 'Vroeger', to: 'none' }] },
  }) as unknown as ImportDetail;

describe('what is sent of the mapping screen', () => {
  test('is every word with a target, and what was remembered for words that are not here', () => {
    const values = [value('Plein', 'id-1'), value('Kade', null)];
    const targets = { ...targetsOf(values), 'place Kade': 'new' };
    expect(mappingToSend(detail(values), form, targets).choices).toEqual([
      { use: 'place', value: 'Plein', to: 'id-1' },
      { use: 'place', value: 'Kade', to: 'new' },
      { use: 'place', value: 'Vroeger', to: 'none' },
    ]);
  });

  test('leaves out words without a target and words of a column that is left out now', () => {
    const values = [value('Plein', 'id-1'), value('Kade', null)];
    const left = { ...form, columns: ['day', 'nothing'] as typeof form.columns };
    expect(mappingToSend(detail(values), left, targetsOf(values)).choices).toHaveLength(1);
    expect(mappingToSend(detail(values), form, targetsOf(values)).choices).toHaveLength(2);
  });
});

describe('columns', () => {
  test('that stand for one thing together are pointed out, except where several may', () => {
    expect(doubled(['day', 'note', 'day', 'note', 'nothing', 'nothing'])).toEqual([2]);
  });

  test('decide which words there are when one of a list is chosen or left out', () => {
    const same = detail([]);
    expect(columnsChanged(same, form)).toBe(false);
    expect(columnsChanged(same, { ...form, columns: ['day', 'note'] })).toBe(true);
    expect(columnsChanged(same, { ...form, columns: ['time', 'place'] })).toBe(false);
    expect(columnsChanged(same, { ...form, separator: '/' })).toBe(true);
  });
});

test('a remark of the server is placed at its line and column', () => {
  expect(placeInFile('line 17, column B')).toEqual({ line: '17', column: 'B' });
  expect(placeInFile('line 3')).toEqual({ line: '3', column: null });
  expect(placeInFile('file')).toEqual({ line: null, column: null });
});
