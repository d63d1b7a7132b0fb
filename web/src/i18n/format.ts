import type { Locale } from '../api/types';

const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

export type Formats = ReturnType<typeof formats>;

function dayOf(instant: Date, timeZone: string): string {
  // The Swedish calendar writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** Everything that is written differently in each language, by the browser's own Intl. */
export function formats(locale: Locale, timeZone: string) {
  const tag = tags[locale];
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(tag);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone, ...options });
  const time = date({ hour: '2-digit', minute: '2-digit' });
  const dayMonth = date({ day: 'numeric', month: 'short' });
  const dayMonthYear = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = date({ weekday: 'long', day: 'numeric', month: 'long' });
  const dayOfWeek = date({ weekday: 'short', day: 'numeric', month: 'short' });
  // A local day has no time zone of its own: noon is on that day everywhere nearby.
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const today = (now = new Date()) => dayOf(now, timeZone);

  const day = (value: string) => {
    const sameYear = value.slice(0, 4) === today().slice(0, 4);
    return (sameYear ? dayMonth : dayMonthYear).format(noon(value));
  };
  return {
    today,
    number: (value: number) => numbers.format(value),
    plural: (count: number): 'one' | 'other' => (plurals.select(count) === 'one' ? 'one' : 'other'),
    list: (values: string[]) => lists.format(values),
    time: (instant: string) => time.format(new Date(instant)),
    day,
    /** "maandag 23 november": the head of a day. */
    longDay: (value: string) => weekday.format(noon(value)),
    localDay: (instant: string) => dayOf(new Date(instant), timeZone),
    /** "vandaag", "gisteren", "over 3 dagen", further away the date. */
    nearDay: (value: string) => {
      const days = daysBetween(today(), value);
      return Math.abs(days) <= 13 ? relative.format(days, 'day') : day(value);
    },
    /** Behind "for" or "to": "morgen", "gisteren", further away "za 28 nov". */
    agreedDay: (value: string) => {
      const days = daysBetween(today(), value);
      return Math.abs(days) <= 2 ? relative.format(days, 'day') : dayOfWeek.format(noon(value));
    },
    weekdayName: (mondayFirst: number) =>
      new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2024, 0, 1 + mondayFirst)),
      ),
    /** 90 minutes: "1 u 30". Under an hour: "45 min". */
    minutes: (value: number) => {
      const hours = Math.floor(value / 60);
      const rest = value % 60;
      const hour = locale === 'nl' ? 'u' : 'h';
      if (hours === 0) return `${rest} min`;
      return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${String(rest).padStart(2, '0')}`;
    },
    /** A minute of the day, 1290: "21:30". */
    clock: (minute: number) =>
      `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  };
}
