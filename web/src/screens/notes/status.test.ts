import { expect, test } from 'vitest';
import type { NoteChange } from '../../api/types';
import { standing } from './status';

const said = (...kinds: NoteChange['kind'][]): NoteChange[] =>
  kinds.map((kind, place) => ({
    id: `${place}`,
    kind,
    words: null,
    at: '2026-11-27T10:00:00Z',
    author_name: 'Noor',
  }));

test('A note stands as its author knew it, until somebody says otherwise', () => {
  expect(standing({ status: null, changes: [] })).toBeNull();
  expect(standing({ status: 'hearsay', changes: [] })).toBe('hearsay');
  expect(standing({ status: 'hearsay', changes: said('untrue') })).toBe('untrue');
  expect(standing({ status: 'hearsay', changes: said('verified') })).toBe('checked');
});

test('The last word holds, and what the young person says judges nothing', () => {
  expect(standing({ status: 'told', changes: said('untrue', 'verified') })).toBe('checked');
  expect(standing({ status: 'hearsay', changes: said('own_words') })).toBe('hearsay');
});
