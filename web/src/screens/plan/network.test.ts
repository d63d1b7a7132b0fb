import { describe, expect, test } from 'vitest';
import type { PlanTie } from '../../api/types';
import { moved, place, putDown, spotOf, widest } from './network';

const tie = (
  id: string,
  angle: number | null,
  closeness: PlanTie['closeness'] = 'near',
): PlanTie => ({
  id,
  name: id,
  role: 'friend',
  closeness,
  energy: 'gives',
  wish: null,
  angle,
  for_pair: false,
});

describe('the picture of people', () => {
  test('puts above at no degrees and goes clockwise', () => {
    expect(spotOf('near', 0).y).toBeLessThan(0.5);
    expect(spotOf('near', 90).x).toBeGreaterThan(0.5);
    expect(spotOf('far', 180).y).toBeGreaterThan(spotOf('near', 180).y);
  });

  test('gives who has no place the widest gap', () => {
    expect(widest([])).toBe(0);
    expect(widest([0])).toBe(180);
    expect(widest([0, 90])).toBe(225);
    const placed = place([tie('a', 0), tie('b', null), tie('c', null)]);
    expect(placed.map((one) => one.angle)).toEqual([0, 180, 90]);
  });

  test('reads back where somebody was put down', () => {
    for (const closeness of ['near', 'around', 'far'] as const) {
      for (const angle of [0, 45, 200, 359]) {
        expect(putDown(spotOf(closeness, angle), 'near')).toEqual({ closeness, angle });
      }
    }
    expect(putDown(spotOf('far', 10), 'might').closeness).toBe('might');
  });

  test('moves by arrow keys, and stays within the rings', () => {
    const [near] = place([tie('a', 5)]);
    expect(moved(near!, 'ArrowLeft')).toEqual({ closeness: 'near', angle: 350 });
    expect(moved(near!, 'ArrowRight')).toEqual({ closeness: 'near', angle: 20 });
    expect(moved(near!, 'ArrowUp')?.closeness).toBe('near');
    expect(moved(near!, 'ArrowDown')?.closeness).toBe('around');
    expect(moved(near!, 'Enter')).toBeUndefined();
  });
});
