import { expect, test } from 'vitest';
import type { AllianceCheck } from '../../api/types';
import { lastMarks, trend } from './marks';

const check = (at: string, side: AllianceCheck['side'], bond: number | null): AllianceCheck => ({
  id: at,
  at,
  side,
  marks: { bond, goals: null, tasks: 3 },
  by_themself: false,
});

const checks = [
  check('2026-01-01T12:00:00Z', 'young_person', 5),
  check('2026-01-06T12:00:00Z', 'worker', 8),
  check('2026-01-11T12:00:00Z', 'young_person', null),
  check('2026-01-21T12:00:00Z', 'young_person', 10),
];

test('A line runs over the time of all checks', () => {
  expect(trend(checks, 'bond', 'young_person')).toEqual([
    { x: 0, y: 0.5 },
    { x: 1, y: 1 },
  ]);
  expect(trend(checks, 'bond', 'worker')).toEqual([{ x: 0.25, y: 0.8 }]);
});

test('One moment is no line, and what was left open is no point', () => {
  expect(trend(checks.slice(0, 1), 'bond', 'young_person')).toEqual([]);
  expect(trend(checks, 'goals', 'young_person')).toEqual([]);
  expect(trend([], 'bond', 'worker')).toEqual([]);
});

test('The last word of a side counts', () => {
  expect(lastMarks(checks, 'young_person')?.bond).toBe(10);
  expect(lastMarks([], 'worker')).toBeUndefined();
});
