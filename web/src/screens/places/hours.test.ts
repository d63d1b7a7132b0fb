import { describe, expect, test } from 'vitest';
import { minuteOf, weekOf } from './hours';

describe('the week of a place', () => {
  test('shows the hours between the first and the last presence', () => {
    const week = weekOf(
      [
        { weekday: 0, hour: 15, presences: 2, seen: 20 },
        { weekday: 4, hour: 18, presences: 1, seen: 12 },
      ],
      5,
    );
    expect(week.hours).toEqual([15, 16, 17, 18]);
    expect(week.busiest).toMatchObject({ weekday: 4, hour: 18, average: 12 });
  });

  test('does not call an hour busy when fewer were there than may be shown', () => {
    const week = weekOf([{ weekday: 0, hour: 15, presences: 2, seen: 8 }], 5);
    expect(week.busiest).toBeNull();
  });

  test('is empty without presences', () => {
    expect(weekOf([], 5).hours).toEqual([]);
  });
});

test('a time is a minute of the day', () => {
  expect([minuteOf('19:30'), minuteOf('00:00'), minuteOf('')]).toEqual([1170, 0, null]);
});
