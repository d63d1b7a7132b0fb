import { expect, test } from 'vitest';
import { fteOf } from './carry';

test('Hours are read with a comma or a point', () => {
  expect(fteOf('3')).toBe(300);
  expect(fteOf('2,5')).toBe(250);
  expect(fteOf(' 0.75 ')).toBe(75);
  expect(fteOf('100')).toBe(10_000);
});

test('What is not a number of hours is not taken for one', () => {
  for (const text of ['', 'drie', '0', '-1', '1,234', '1.000,5', '101', '2,']) {
    expect(fteOf(text), text).toBeNull();
  }
});
