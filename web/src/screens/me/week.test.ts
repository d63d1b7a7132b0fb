import { describe, expect, test } from 'vitest';
import { partsOf, weekOf, wrongDays } from './week';

const monday = { weekday: 0, from_minute: 840, until_minute: 1080 };
const late = { weekday: 4, from_minute: 1200, until_minute: 1440 };

describe('a week in which somebody can be reached', () => {
  test('has a line for every day and comes back as it was', () => {
    const parts = partsOf([monday, late]);
    expect(parts).toHaveLength(7);
    expect(parts[0]).toMatchObject({ from: '14:00', until: '18:00' });
    expect(parts[4]).toMatchObject({ from: '20:00', until: '00:00' });
    expect(weekOf(parts)).toEqual([monday, late]);
  });

  test('keeps two parts of one day', () => {
    const evening = { ...monday, from_minute: 1140, until_minute: 1260 };
    expect(weekOf(partsOf([monday, evening]))).toEqual([monday, evening]);
  });

  test('names the days that say no time', () => {
    const parts = partsOf([]);
    parts[1] = { ...parts[1]!, from: '14:00' };
    parts[2] = { ...parts[2]!, from: '18:00', until: '14:00' };
    expect(wrongDays(parts)).toEqual([1, 2]);
    expect(wrongDays(partsOf([]))).toEqual([]);
  });
});
