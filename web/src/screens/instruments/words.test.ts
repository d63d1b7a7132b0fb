import { expect, test } from 'vitest';
import type { Instrument, InstrumentAnswers, InstrumentScore } from '../../api/types';
import { inLanguage, lastScores, placeOf, readDefinition } from './words';

const score = (value: number | null, low = 1, high = 5): InstrumentScore => ({
  subscale: 'calm',
  score: value,
  low,
  high,
});

const given = (at: string, side: InstrumentAnswers['side'], value: number): InstrumentAnswers => ({
  id: at,
  instrument_id: 'one',
  side,
  at,
  marks: [],
  scores: [score(value)],
});

test('Words stay in their own language when the screen has another', () => {
  const text = [
    { language: 'nl', text: 'Nooit' },
    { language: 'en', text: 'Never' },
  ];
  expect(inLanguage(text, 'en').text).toBe('Never');
  expect(inLanguage(text, 'de')).toEqual({ language: 'nl', text: 'Nooit' });
  expect(inLanguage([], 'nl').text).toBe('');
});

test('The last word of each side counts', () => {
  const answers = [
    given('2026-01-01T12:00:00Z', 'young_person', 2),
    given('2026-02-01T12:00:00Z', 'worker', 5),
    given('2026-03-01T12:00:00Z', 'young_person', 4),
  ];
  const instrument = { id: 'one' } as Instrument;
  expect(lastScores(answers, instrument, 'young_person')[0]?.score).toBe(4);
  expect(lastScores(answers, { id: 'two' } as Instrument, 'worker')).toEqual([]);
});

test('A place lies between the ends, and is nowhere without a score', () => {
  expect(placeOf(score(2))).toBe(0.25);
  expect(placeOf(score(0, -2, 2))).toBe(0.5);
  expect(placeOf(score(null))).toBeUndefined();
  expect(placeOf(undefined)).toBeUndefined();
});

test('A file that is no definition is not read', () => {
  expect(readDefinition('not json')).toBeUndefined();
  expect(readDefinition('{"type":"FeatureCollection"}')).toBeUndefined();
  expect(readDefinition('null')).toBeUndefined();
  expect(readDefinition('{"items":[1,2],"licence":{}}')?.shown.items).toBe(2);
});

test('A file in which all is wrong is shown all the same, and sent as it is', () => {
  const wrong = { items: 5, licence: null, name: [null, 'x'], languages: 'nl', version: 'one' };
  const read = readDefinition(JSON.stringify(wrong));
  expect(read?.file).toEqual(wrong);
  expect(read?.shown).toMatchObject({ items: 0, name: [], languages: [], version: 0 });
});
