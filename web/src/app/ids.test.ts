import { expect, test } from 'vitest';
import { newId } from './ids';

test('an identifier is a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('identifiers made later sort later', () => {
  expect(newId(1_763_942_400_001) > newId(1_763_942_400_000)).toBe(true);
});

test('an identifier carries its moment in milliseconds', () => {
  const moment = 1_763_942_400_123;
  expect(parseInt(newId(moment).replace('-', '').slice(0, 12), 16)).toBe(moment);
});
