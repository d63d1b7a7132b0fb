import { describe, expect, test } from 'vitest';
import type { Place, Round } from '../../api/types';
import { longestAgo, placesOf, weekdayOf, weekOfRounds } from './week';

const round = (id: string, weekday: number, start_minute: number, place = 'a'): Round => ({
  id,
  place: { id: place, name: place },
  weekday,
  start_minute,
  end_minute: start_minute + 60,
  members: [],
});

const place = (name: string, last_presence_on: string | null): Place => ({
  id: name,
  name,
  kind: 'square',
  area: null,
  about: null,
  lat: null,
  lon: null,
  last_presence_on,
  recent: false,
});

describe('the week of a team', () => {
  test('has seven days, each in the order of the clock', () => {
    const week = weekOfRounds([
      round('late', 4, 1200),
      round('early', 4, 900),
      round('first', 0, 1),
    ]);
    expect(week.map((day) => day.rounds.map((one) => one.id))).toEqual([
      ['first'],
      [],
      [],
      [],
      ['early', 'late'],
      [],
      [],
    ]);
  });

  test('begins on Monday', () => {
    expect(['2026-11-23', '2026-11-29'].map(weekdayOf)).toEqual([0, 6]);
  });

  test('counts a place once, however many rounds lead there', () => {
    expect(placesOf([round('1', 0, 1), round('2', 1, 1), round('3', 2, 1, 'b')])).toBe(2);
  });

  test('names the places where nobody has been for long, never at all first', () => {
    const all = [
      place('Plein', '2026-11-20'),
      place('Park', null),
      place('Haven', '2026-10-01'),
      place('Hal', '2026-11-01'),
    ];
    expect(longestAgo(all, 3).map((one) => one.name)).toEqual(['Park', 'Haven', 'Hal']);
  });
});
