import type { Place, Round } from '../../api/types';

export type Day = { weekday: number; rounds: Round[] };

/** The rounds of a week by day, Monday first, each day in the order of the clock. */
export function weekOfRounds(rounds: Round[]): Day[] {
  return Array.from({ length: 7 }, (_, weekday) => ({
    weekday,
    rounds: rounds
      .filter((round) => round.weekday === weekday)
      .sort((one, other) => one.start_minute - other.start_minute),
  }));
}

/** Which day of the week a local day is, Monday first. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many different places the rounds lead to. */
export function placesOf(rounds: Round[]): number {
  return new Set(rounds.map((round) => round.place.id)).size;
}

/** The places where nobody has been for the longest time; never at all comes first. */
export function longestAgo(places: Place[], most: number): Place[] {
  const when = (place: Place) => place.last_presence_on ?? '';
  return [...places]
    .sort(
      (one, other) => when(one).localeCompare(when(other)) || one.name.localeCompare(other.name),
    )
    .slice(0, most);
}
