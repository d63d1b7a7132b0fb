import { describe, expect, test } from 'vitest';
import { changeOf, draftOf, takenAway, type Kept } from './layers';

const person: Kept = {
  id: 'p1',
  alias: 'Rode scooter',
  layer: 'known',
  age_band: null,
  about: 'Wil monteur worden',
  reach_by: null,
  created_on: '2026-01-01',
  kept_until: '2027-01-01',
};

describe('the layers of a record', () => {
  test('a lower layer names exactly what it takes away', () => {
    const draft = { ...draftOf(person), layer: 'alias' as const };
    expect(takenAway(person, draft)).toEqual(['about']);
  });

  test('a layer that keeps as much takes nothing away', () => {
    expect(takenAway(person, { ...draftOf(person), layer: 'plan' })).toEqual([]);
  });

  test('words that were typed but not saved yet count as taken away too', () => {
    const draft = { ...draftOf(person), reach_by: 'App', layer: 'alias' as const };
    expect(takenAway(person, draft)).toEqual(['about', 'reach_by']);
  });

  test('what a layer does not keep is not sent', () => {
    const change = changeOf({ ...draftOf(person), layer: 'alias' });
    expect(change.about).toBeUndefined();
    expect(JSON.parse(JSON.stringify(change))).toEqual({ alias: 'Rode scooter', layer: 'alias' });
  });

  test('an emptied field is left out, not sent as an empty text', () => {
    expect(changeOf({ ...draftOf(person), about: '  ' }).about).toBeUndefined();
  });
});
