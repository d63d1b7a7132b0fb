/** Round numbers from zero to at least the largest value, for the lines of a chart. */
export function ticks(largest: number, wanted = 4): number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10;
  const step = Math.max(1, factor * power);
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Upper limits of classes with about as many values in each; fewer when values repeat. */
export function classes(values: number[], count = 5): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const limits = Array.from({ length: count }, (_, index) => {
    const at = Math.ceil(((index + 1) * sorted.length) / count) - 1;
    return sorted[Math.max(0, at)]!;
  });
  return [...new Set(limits)];
}

/** Which class a value belongs to, spread over the five shades: 1 is the lightest. */
export function shade(value: number, limits: number[]): 1 | 2 | 3 | 4 | 5 {
  const found = limits.findIndex((limit) => value <= limit);
  const index = found === -1 ? limits.length - 1 : found;
  if (limits.length <= 1) return 3;
  return (Math.round((index * 4) / (limits.length - 1)) + 1) as 1 | 2 | 3 | 4 | 5;
}

/** The number of the week as calendars have it (ISO 8601). */
export function weekNumber(day: string): number {
  const date = new Date(`${day}T12:00:00Z`);
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
}
