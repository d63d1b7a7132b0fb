/** A length of time in the largest whole unit that still says something. */
export type Length = { unit: 'days' | 'weeks' | 'months'; count: number };

const week = 7;
/** Days in a month, on average over four years (365.25 / 12). */
const month = 30.4375;

export function lengthOf(days: number): Length {
  if (days < 2 * week) return { unit: 'days', count: days };
  if (days < 3 * month) return { unit: 'weeks', count: Math.round(days / week) };
  return { unit: 'months', count: Math.round(days / month) };
}
