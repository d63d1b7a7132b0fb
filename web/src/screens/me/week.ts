import type { ReachableHours } from '../../api/types';
import { minuteOf } from '../agreements/agreed';

/** A part of the week as it is typed: times, or nothing. */
export type Part = { key: number; weekday: number; from: string; until: string };

const days = [0, 1, 2, 3, 4, 5, 6];
const midnight = 24 * 60;

const typed = (minute: number): string => {
  const whole = minute % midnight;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
};

/** What stands there, with an empty line for each day that has nothing. */
export function partsOf(hours: ReachableHours[]): Part[] {
  const filled = days.flatMap((weekday) => {
    const own = hours.filter((one) => one.weekday === weekday);
    if (own.length === 0) return [{ weekday, from: '', until: '' }];
    return own.map((one) => ({
      weekday,
      from: typed(one.from_minute),
      until: typed(one.until_minute),
    }));
  });
  return filled.map((part, key) => ({ key, ...part }));
}

const isEmpty = (part: Part) => part.from === '' && part.until === '';

function hoursOf({ weekday, from, until }: Part): ReachableHours | null {
  const [begin, end] = [minuteOf(from), minuteOf(until)];
  if (begin === null || end === null) return null;
  // Until midnight is the end of the day, not its beginning.
  const until_minute = end === 0 ? midnight : end;
  return until_minute > begin ? { weekday, from_minute: begin, until_minute } : null;
}

/** Days whose line says no time: half filled in, or ending before it begins. */
export function wrongDays(parts: Part[]): number[] {
  const wrong = parts.filter((part) => !isEmpty(part) && hoursOf(part) === null);
  return [...new Set(wrong.map((part) => part.weekday))];
}

/** The week that was typed; empty lines are left out. */
export const weekOf = (parts: Part[]): ReachableHours[] =>
  parts.filter((part) => !isEmpty(part)).flatMap((part) => hoursOf(part) ?? []);
