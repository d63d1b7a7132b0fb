import { describe, expect, test } from 'vitest';
import type { AreaMap } from '../../api/types';
import { drawMap, neighbour, simplified } from './map_fit';
import { classes, shade, ticks, weekNumber } from './scale';

const tile = (id: string, west: number, south: number) => ({
  id,
  code: id,
  name: id,
  parent_id: null,
  polygons: [
    [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ] as [number, number][],
    ],
  ],
});
const map: AreaMap = {
  kind: 'neighbourhood',
  year: 2026,
  bounds: [5, 52, 5.2, 52.2],
  items: [tile('sw', 5, 52), tile('se', 5.1, 52), tile('nw', 5, 52.1), tile('ne', 5.1, 52.1)],
};

describe('a map', () => {
  test('fits its frame and leaves nothing outside', () => {
    const drawn = drawMap(map, 400);
    const numbers = drawn.shapes.flatMap((one) => (one.path.match(/[\d.]+/g) ?? []).map(Number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(drawn.width, drawn.height));
  });

  test('puts north at the top', () => {
    const [southWest, , northWest] = drawMap(map).shapes;
    expect(northWest!.y).toBeLessThan(southWest!.y);
  });

  test('keeps the border of two neighbours the same for both', () => {
    const [southWest, southEast] = drawMap(map).shapes;
    const corners = (path: string) => path.slice(1, -1).split('L');
    const shared = corners(southWest!.path).filter((one) => corners(southEast!.path).includes(one));
    expect(new Set(shared).size).toBe(2);
  });

  test('is walked with the arrow keys to what lies that way, and stops at the edge', () => {
    const { shapes } = drawMap(map);
    expect(shapes[neighbour(shapes, 0, 'ArrowRight')]!.id).toBe('se');
    expect(shapes[neighbour(shapes, 0, 'ArrowUp')]!.id).toBe('nw');
    expect(shapes[neighbour(shapes, 0, 'ArrowLeft')]!.id).toBe('sw');
  });

  test('drops corners that nobody can see', () => {
    const ring: [number, number][] = [
      [0, 0],
      [0.1, 0.05],
      [5, 0],
      [10, 0],
      [10, 10],
    ];
    expect(simplified(ring)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });
});

describe('a scale', () => {
  test.each([
    [36, [0, 10, 20, 30, 40]],
    [3, [0, 1, 2, 3]],
    [0, [0, 1]],
  ])('up to %i has round steps', (largest, wanted) => {
    expect(ticks(largest)).toEqual(wanted);
  });

  test('has classes of about the same size', () => {
    expect(classes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([2, 4, 6, 8, 10]);
  });

  test('has no empty classes when values repeat', () => {
    expect(classes([4, 4, 4, 9])).toEqual([4, 9]);
    expect([shade(4, [4, 9]), shade(9, [4, 9])]).toEqual([1, 5]);
  });

  test('counts weeks as the calendar does, also around the new year', () => {
    expect([weekNumber('2024-12-30'), weekNumber('2026-06-29'), weekNumber('2020-12-28')]).toEqual([
      1, 27, 53,
    ]);
  });
});
