import type { Locale } from '../api/types';
import type { Arguments, Key, Plural, Translation } from './dictionary';
import { formats, type Formats } from './format';

type Language = { locale: Locale; texts: Partial<Translation>; plain: Partial<Translation> };

let holder = $state.raw<{ current: Language; format: Formats }>({
  current: { locale: 'nl', texts: {}, plain: {} },
  format: formats('nl', 'Europe/Amsterdam'),
});

async function texts(locale: Locale): Promise<Translation> {
  return locale === 'nl' ? (await import('./nl')).nl : (await import('./en')).en;
}

async function plainTexts(locale: Locale): Promise<Partial<Translation>> {
  return locale === 'nl'
    ? (await import('./plain_nl')).plainNl
    : (await import('./plain_en')).plainEn;
}

/** Loads a language, in the plain level when asked; texts on the screen follow by themselves. */
export async function useLanguage(locale: Locale, plain: boolean, timeZone: string): Promise<void> {
  const [all, simple] = await Promise.all([texts(locale), plain ? plainTexts(locale) : {}]);
  holder = {
    current: { locale, texts: all, plain: simple },
    format: formats(locale, timeZone),
  };
  document.documentElement.lang = locale;
}

export function currentLocale(): Locale {
  return holder.current.locale;
}

/** Dates, numbers and durations as the current language writes them. */
export function format(): Formats {
  return holder.format;
}

function written(value: string | number): string {
  return typeof value === 'number' ? holder.format.number(value) : value;
}

/** The text for a key, with its values filled in and its plural chosen. */
export function t<K extends Key>(key: K, ...[values]: Arguments<K>): string {
  const { texts: all, plain } = holder.current;
  const entry: string | Plural | undefined = plain[key] ?? all[key];
  if (entry === undefined) return '';
  const given = (values ?? {}) as Record<string, string | number>;
  const sentence =
    typeof entry === 'string' ? entry : entry[holder.format.plural(Number(given.count ?? 0))];
  return sentence.replace(/\{(\w+)\}/g, (_all, name: string) => written(given[name] ?? ''));
}

type Labelled = {
  label_nl: string;
  label_en: string;
  plain_nl?: string | null;
  plain_en?: string | null;
};

/** The label of an entry of one of the lists that are data. */
export function label(item: Labelled | undefined): string {
  if (!item) return '';
  const { locale, plain } = holder.current;
  const simple = Object.keys(plain).length > 0;
  if (locale === 'nl') return (simple && item.plain_nl) || item.label_nl;
  return (simple && item.plain_en) || item.label_en;
}
