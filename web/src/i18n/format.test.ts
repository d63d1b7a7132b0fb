import { describe, expect, test } from 'vitest';
import { formats } from './format';

const nl = formats('nl', 'Europe/Amsterdam');
const en = formats('en', 'Europe/Amsterdam');
const day = (offset: number) => nl.today(new Date(Date.now() + offset * 86_400_000));

describe('formats', () => {
  test('write numbers as the language does', () => {
    expect([nl.number(1284), en.number(1284)]).toEqual(['1.284', '1,284']);
  });

  test('take the time from the region, not from the device', () => {
    expect(nl.time('2026-11-23T22:15:00Z')).toBe('23:15');
    expect(nl.time('2026-07-01T22:15:00Z')).toBe('00:15');
    expect(nl.localDay('2026-07-01T22:15:00Z')).toBe('2026-07-02');
  });

  test('call near days by their name', () => {
    expect([nl.nearDay(day(0)), nl.nearDay(day(-1)), nl.nearDay(day(1))]).toEqual([
      'vandaag',
      'gisteren',
      'morgen',
    ]);
    expect(en.nearDay(day(-3))).toBe('3 days ago');
  });

  test('name the year of a day in another year', () => {
    expect(nl.day('2019-03-05')).toBe('5 mrt 2019');
  });

  test.each([
    [0, '0 min', '0 min'],
    [45, '45 min', '45 min'],
    [60, '1 u', '1 h'],
    [95, '1 u 35', '1 h 35'],
    [125, '2 u 05', '2 h 05'],
  ])('write %i minutes as %s', (minutes, dutch, english) => {
    expect([nl.minutes(minutes), en.minutes(minutes)]).toEqual([dutch, english]);
  });

  test('begin the week on Monday', () => {
    expect([nl.weekdayName(0), en.weekdayName(6)]).toEqual(['maandag', 'Sunday']);
  });

  test('write a minute of the day as a clock does', () => {
    expect([nl.clock(1290), nl.clock(0), nl.clock(1440)]).toEqual(['21:30', '00:00', '00:00']);
  });
});
