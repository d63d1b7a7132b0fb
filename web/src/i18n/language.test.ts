import { beforeAll, describe, expect, test } from 'vitest';
import { en } from './en';
import { label, t, useLanguage } from './language.svelte';
import { nl } from './nl';
import { plainEn } from './plain_en';
import { plainNl } from './plain_nl';

const names = (entry: unknown) =>
  [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].filter((name) => name !== '{count}');

describe('dictionaries', () => {
  test('English has exactly the keys of Dutch', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  test.each([
    ['English', en],
    ['plain Dutch', plainNl],
    ['plain English', plainEn],
  ])('%s leaves out no value that the Dutch sentence gives', (_name, dictionary) => {
    for (const [key, entry] of Object.entries(dictionary)) {
      expect([key, ...names(entry).sort()]).toEqual([
        key,
        ...names(nl[key as keyof typeof nl]).sort(),
      ]);
    }
  });

  test('no sentence is empty', () => {
    for (const entry of [...Object.values(nl), ...Object.values(en)]) {
      const sentences = typeof entry === 'string' ? [entry] : Object.values(entry);
      for (const sentence of sentences) expect(sentence.trim()).not.toBe('');
    }
  });
});

describe('texts', () => {
  beforeAll(() => useLanguage('nl', false, 'Europe/Amsterdam'));

  test('choose the plural that the language wants', () => {
    expect(t('sign_in.waiting', { count: 1 })).toContain('nog 1 ding klaar');
    expect(t('sign_in.waiting', { count: 1200 })).toContain('nog 1.200 dingen klaar');
  });

  test('follow the plain level where it has a sentence, and the ordinary one elsewhere', async () => {
    await useLanguage('nl', true, 'Europe/Amsterdam');
    expect(t('error.offline')).toBe(plainNl['error.offline']);
    expect(t('nav.today')).toBe(nl['nav.today']);
    await useLanguage('nl', false, 'Europe/Amsterdam');
    expect(t('error.offline')).toBe(nl['error.offline']);
  });

  test('of lists that are data follow language and level', async () => {
    const item = {
      label_nl: 'Ontmoeting',
      label_en: 'Meeting',
      plain_nl: 'Mensen zien',
      plain_en: null,
    };
    expect(label(item)).toBe('Ontmoeting');
    await useLanguage('nl', true, 'Europe/Amsterdam');
    expect(label(item)).toBe('Mensen zien');
    await useLanguage('en', true, 'Europe/Amsterdam');
    expect(label(item)).toBe('Meeting');
    await useLanguage('nl', false, 'Europe/Amsterdam');
  });
});
