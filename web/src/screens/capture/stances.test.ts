import { describe, expect, test } from 'vitest';
import { mixOf } from './stances';

describe('the mix', () => {
  test('is of the newest that say something about it', () => {
    const moments = [
      { stances: ['together' as const] },
      { stances: [] },
      { stances: ['together' as const, 'doing' as const] },
      { stances: ['learning' as const] },
    ];
    expect(mixOf(moments, 2)).toEqual({
      of: 2,
      times: [
        { stance: 'together', count: 2 },
        { stance: 'doing', count: 1 },
        { stance: 'learning', count: 0 },
      ],
    });
  });
});
