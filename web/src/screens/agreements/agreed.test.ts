import { expect, test } from 'vitest';
import type { Agreement } from '../../api/types';
import { inSight, minuteOf, owesAWord, said } from './agreed';

const now = Date.parse('2026-11-27T12:00:00Z');

function agreement(
  state: Agreement['state'],
  at: string,
  more: Partial<Agreement> = {},
): Agreement {
  return {
    id: '1',
    promised_by: 'worker',
    worker_id: 'noor',
    worker_name: 'Noor',
    words: 'Samen langs de school',
    due_on: null,
    due_minute: null,
    explained_back: true,
    depends_on: null,
    answer_by: null,
    state,
    young_person_says: null,
    worker_says: null,
    differ: false,
    late: false,
    times_moved: 0,
    reminder: null,
    versions: [{ at, side: 'worker', member_name: 'Noor', state, due_on: null, why: null }],
    ...more,
  };
}

test('What is open stays in sight, however old', () => {
  expect(inSight(agreement('open', '2025-01-01T12:00:00Z'), now)).toBe(true);
});

test('What did not work out is in sight for a while, also of the worker', () => {
  expect(inSight(agreement('not_kept', '2026-11-20T12:00:00Z'), now)).toBe(true);
  expect(inSight(agreement('not_kept', '2026-09-20T12:00:00Z'), now)).toBe(false);
});

test('What was kept is over, unless the two say different things', () => {
  expect(inSight(agreement('kept', '2026-11-26T12:00:00Z'), now)).toBe(false);
  expect(inSight(agreement('kept', '2026-11-26T12:00:00Z', { differ: true }), now)).toBe(true);
});

test('The worker owes a word about a promise of their own', () => {
  const own = agreement('open', '2026-11-26T12:00:00Z');
  const theirs = agreement('open', '2026-11-26T12:00:00Z', { promised_by: 'young_person' });
  expect(owesAWord(own, 'worker', 'not_kept')).toBe(true);
  expect(owesAWord(own, 'worker', 'kept')).toBe(false);
  expect(owesAWord(own, 'young_person', 'not_kept')).toBe(false);
  expect(owesAWord(theirs, 'worker', 'not_kept')).toBe(false);
});

test('What was said is told by who said it, a colleague as well', () => {
  const version = (side: 'worker' | 'young_person', member_name: string) => ({
    at: '2026-11-26T12:00:00Z',
    side,
    member_name,
    state: 'not_kept' as const,
    due_on: null,
    why: null,
  });
  const broken = agreement('not_kept', '2026-11-26T12:00:00Z', {
    young_person_says: 'not_kept',
    worker_says: 'not_kept',
    versions: [version('worker', 'Sam'), version('young_person', 'Noor')],
  });
  expect(said(broken, 'Yassin', 'Noor').map(({ name }) => name)).toEqual(['Yassin', 'Sam']);
});

test.each([
  ['15:30', 930],
  ['00:00', 0],
  ['23:59', 1439],
  ['', null],
  ['24:00', null],
])('%j is minute %j', (time, minute) => {
  expect(minuteOf(time)).toBe(minute);
});
