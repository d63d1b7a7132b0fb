import type { Agreement, AgreementSide, AgreementState, AgreementVersion } from '../../api/types';
import { format, t } from '../../i18n/language.svelte';

/** What did not work out stays in sight for so many days, whoever promised it. */
const inSightDays = 30;
const dayMs = 86_400_000;

/** Open, or something to talk about: not hidden away under what is over. */
export function inSight(agreement: Agreement, now: number): boolean {
  if (agreement.state === 'open') return true;
  const last = agreement.versions.at(-1);
  const recent = last !== undefined && now - Date.parse(last.at) < inSightDays * dayMs;
  return recent && (agreement.state === 'not_kept' || agreement.differ);
}

/** Whose promise it is, as the one who reads it would say. */
export function promisedBy(agreement: Agreement, alias: string, me: string | undefined): string {
  const worker = agreement.worker_id === me ? t('agree.you') : agreement.worker_name;
  return {
    young_person: alias,
    worker,
    both: t('agree.both', { alias, worker }),
  }[agreement.promised_by];
}

/** Who said so: a colleague may have, about a promise that is not theirs. */
export function speaker(version: AgreementVersion, alias: string, me: string | undefined): string {
  if (version.side === 'young_person') return alias;
  if (version.member_name === me) return t('agree.you');
  return version.member_name ?? t('agree.worker');
}

/** What each side says became of it, by who said it. */
export function said(agreement: Agreement, alias: string, me: string | undefined) {
  const last = (side: AgreementSide, state: AgreementState | null) =>
    agreement.versions.findLast((version) => version.side === side && version.state === state);
  return [
    last('young_person', agreement.young_person_says),
    last('worker', agreement.worker_says),
  ].flatMap((version) =>
    version ? [{ name: speaker(version, alias, me), said: stateName(version.state) }] : [],
  );
}

export function stateName(state: AgreementState): string {
  return {
    open: t('agree.state_open'),
    kept: t('agree.state_kept'),
    not_kept: t('agree.state_not_kept'),
    let_go: t('agree.state_let_go'),
  }[state];
}

/** What became of the reminder; nothing when there was none. */
export function reminderName(reminder: Agreement['reminder']): string | undefined {
  if (!reminder) return undefined;
  return {
    claimed: t('agree.reminder_unsure'),
    accepted: t('agree.reminder_sent'),
    later: t('agree.reminder_later'),
    never: t('agree.reminder_never'),
    unknown: t('agree.reminder_unsure'),
  }[reminder];
}

/** "voor morgen, 15:30"; nothing without a day. */
export function byWhen(agreement: Agreement): string {
  if (!agreement.due_on) return t('agree.no_day');
  const day = format().agreedDay(agreement.due_on);
  const minute = agreement.due_minute;
  const when =
    minute === null || minute === undefined
      ? day
      : t('agree.at_time', { day, time: format().clock(minute) });
  return agreement.late ? t('agree.was_for', { when }) : t('agree.for', { when });
}

/** "15:30" as minutes after midnight; nothing when it is no time. */
export function minuteOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return null;
  const minute = hours * 60 + minutes;
  return Number.isInteger(minute) && minute >= 0 && minute < 24 * 60 ? minute : null;
}

/** Whether the worker has to say why, as the server asks it. */
export function owesAWord(agreement: Agreement, side: AgreementSide, what: What): boolean {
  return side === 'worker' && agreement.promised_by !== 'young_person' && what !== 'kept';
}

export type What = 'kept' | 'moved' | 'not_kept' | 'let_go';
