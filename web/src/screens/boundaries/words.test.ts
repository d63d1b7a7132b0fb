import { expect, test } from 'vitest';
import type { BoundarySheet } from '../../api/types';
import { said } from './words';

const sheet: BoundarySheet = {
  frame: 'imposed',
  told: true,
  negotiable: 'Waar we afspreken',
  fixed: null,
  reported: 'Of je kwam',
  between_us: null,
  expected: null,
  at: '2026-11-23T15:00:00Z',
  worker_name: 'Esra',
};

test('what is told to others comes first, and what nobody said is left out', () => {
  expect(said(sheet)).toEqual([
    { part: 'reported', words: 'Of je kwam' },
    { part: 'negotiable', words: 'Waar we afspreken' },
  ]);
});
