import { expect, test } from 'vitest';
import { lengthOf } from './length';

test('a length is said in the largest unit that still says something', () => {
  expect(lengthOf(0)).toEqual({ unit: 'days', count: 0 });
  expect(lengthOf(13)).toEqual({ unit: 'days', count: 13 });
  expect(lengthOf(14)).toEqual({ unit: 'weeks', count: 2 });
  expect(lengthOf(90)).toEqual({ unit: 'weeks', count: 13 });
  expect(lengthOf(92)).toEqual({ unit: 'months', count: 3 });
  expect(lengthOf(730)).toEqual({ unit: 'months', count: 24 });
});
