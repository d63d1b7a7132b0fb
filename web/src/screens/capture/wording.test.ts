import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../api/types';
import { judging } from './wording';

const item = (label_nl: string): ListItem => ({
  key: label_nl,
  label_nl,
  label_en: label_nl,
  plain_nl: 'Wat zag je?',
  plain_en: 'What did you see?',
  icon: 'message',
  position: 1,
});
const words = (note: string) =>
  judging(note, [item('lui'), item('werkt niet mee')]).map(({ word }) => word);

describe('a note', () => {
  test('that judges somebody is asked what happened', () => {
    expect(words('Hij is lui')).toEqual(['lui']);
    expect(words('Lui en Werkt niet mee')).toEqual(['lui', 'werkt niet mee']);
    expect(words('een luie jongen')).toEqual(['lui']);
  });

  test('that tells what happened is left alone', () => {
    expect(words('Hij kwam te laat')).toEqual([]);
    expect(words('de geluiden buiten, en hij sluit af')).toEqual([]);
  });
});
