// From longitude and latitude to the paths of a map that fits its frame.
import { geoMercator } from 'd3-geo';
import type { AreaMap, MapArea } from '../../api/types';

export type Shape = { id: string; name: string; path: string; x: number; y: number };
export type Drawn = { width: number; height: number; shapes: Shape[] };
type Point = [number, number];

// Half a unit of the drawing. Every corner is put on the same grid, so borders that two areas share
// stay shared, and what is smaller than anybody can see costs nothing.
const grid = 0.5;
const snap = (value: number) => Math.round(value / grid) * grid;

function between([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
}

/** A ring on the grid without repeated corners and without corners on a straight line. */
export function simplified(ring: Point[]): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [snap(x), snap(y)];
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && between(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const written = (ring: Point[]) => `M${ring.map(([x, y]) => `${x},${y}`).join('L')}Z`;

function size(ring: Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice / 2);
}

function shapeOf(area: MapArea, project: (point: Point) => Point | null): Shape {
  const parts: string[] = [];
  let largest: Point[] = [];
  for (const polygon of area.polygons) {
    for (const ring of polygon) {
      const points = simplified(ring.map(([x = 0, y = 0]) => project([x, y]) ?? [0, 0]));
      if (points.length < 3) continue;
      parts.push(written(points));
      if (size(points) > size(largest)) largest = points;
    }
  }
  const middle = (axis: 0 | 1) => {
    const values = largest.map((point) => point[axis]);
    return values.length ? (Math.min(...values) + Math.max(...values)) / 2 : 0;
  };
  return { id: area.id, name: area.name, path: parts.join(''), x: middle(0), y: middle(1) };
}

/** The whole map, as wide as asked and as high as its bounds need, within limits. */
export function drawMap(map: AreaMap, width = 800): Drawn {
  // Without areas there are no bounds, and nothing to draw.
  const [west = 0, south = 0, east = 0, north = 0] = map.bounds;
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  };
  const square = geoMercator().fitWidth(width, corners);
  const lowest = square([west, south])?.[1] ?? width;
  const highest = square([west, north])?.[1] ?? 0;
  const height = Math.round(Math.min(width * 1.25, Math.max(width * 0.4, lowest - highest)));
  const edge = 6;
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    corners,
  );
  const project = (point: Point) => projection(point);
  return { width, height, shapes: map.items.map((area) => shapeOf(area, project)) };
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The nearest shape in a direction, as an eye would choose it; the same one at the edge. */
export function neighbour(shapes: Shape[], from: number, direction: Direction): number {
  const here = shapes[from];
  if (!here) return 0;
  const across = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
  let best = from;
  let least = Infinity;
  shapes.forEach((shape, index) => {
    const dx = shape.x - here.x;
    const dy = shape.y - here.y;
    const ahead = sign * (across ? dx : dy);
    const aside = Math.abs(across ? dy : dx);
    if (index === from || ahead <= 0 || aside > ahead * 1.5) return;
    const distance = ahead + aside * 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
