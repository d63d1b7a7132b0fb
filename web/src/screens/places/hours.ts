import type { PlacePage } from '../../api/types';

export type Cell = { weekday: number; hour: number; average: number; presences: number };
export type Week = { hours: number[]; cells: Map<string, Cell>; busiest: Cell | null };

export const cellKey = (weekday: number, hour: number): string => `${weekday}-${hour}`;

/** How many were seen, on average, by weekday and hour; only the hours at which somebody was there. */
export function weekOf(by_hour: PlacePage['by_hour'], hidden_below: number): Week {
  const cells = new Map<string, Cell>();
  let busiest: Cell | null = null;
  for (const { weekday, hour, presences, seen } of by_hour) {
    if (presences === 0) continue;
    const cell = { weekday, hour, presences, average: Math.round(seen / presences) };
    cells.set(cellKey(weekday, hour), cell);
    if (cell.average >= hidden_below && cell.average > (busiest?.average ?? 0)) busiest = cell;
  }
  const all = [...cells.values()].map((cell) => cell.hour);
  const first = Math.min(...all);
  const count = all.length ? Math.max(...all) - first + 1 : 0;
  return { hours: Array.from({ length: count }, (_, index) => first + index), cells, busiest };
}

/** "19:30" as a minute of the day; null for what is no time. */
export function minuteOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return null;
  return Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}
