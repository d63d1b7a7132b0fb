import { api } from '../../api/api';
import { ApiError } from '../../api/client';
import type { Contact, GivesBack, NewContact, OutboxKind } from '../../api/types';
import { navigate } from '../../app/router.svelte';
import { say } from '../../app/status.svelte';
import { format, t } from '../../i18n/language.svelte';
import { record, takeBack, type AnswerTo, type Capture } from '../../outbox/outbox.svelte';
import { reasonOf } from '../../ui/reason';
import { draftOf, toContact } from './contact_draft';

type Resource = 'contacts' | 'presences' | 'tallies';

function undoing(resource: Resource, id: string) {
  return async () => {
    if (!(await takeBack(id))) await api.withdraw(resource, id);
    say({ text: t('saved.undone') });
    // Today is counted again.
    navigate('/vandaag', { replace: true });
  };
}

/** What the server gives back for a contact, as sentences: at most three. */
export function givenBack(back: GivesBack): string[] {
  const lines = back.last_time.slice(0, 2).map(({ alias, on, note }) => {
    const day = format().nearDay(on);
    return note
      ? t('saved.last_time_note', { alias, day, note })
      : t('saved.last_time', { alias, day });
  });
  if (back.days_since_last_visit && lines.length < 2) {
    lines.push(t('saved.last_visit', { count: back.days_since_last_visit }));
  }
  return lines;
}

/**
 * Records a capture, says so quietly, and goes back to today. Throws an ApiError with the reason
 * when the server refuses it, so that the form can show it.
 */
export async function save<K extends OutboxKind>(
  resource: Resource,
  capture: Capture<K>,
  sentence: (answer: AnswerTo<K>) => { text: string; details?: string[] },
): Promise<void> {
  const result = await record(capture);
  const undo = undoing(resource, capture.body.id);
  navigate('/vandaag');
  if (result.outcome === 'waiting') say({ text: t('saved.waiting'), tone: 'waiting', undo });
  else say({ ...sentence(result.answer), undo });
}

/** Puts right what was recorded before; the server keeps what it said in the history. */
export async function correct(id: string, body: NewContact): Promise<void> {
  await api.correctContact(id, body);
  navigate('/vandaag');
  say({ text: t('saved.corrected') });
}

/** Takes back a contact that should not be there; `again` looks anew when that is undone. */
export async function takeBackContact(contact: Contact, again: () => Promise<void>): Promise<void> {
  await api.withdraw('contacts', contact.id);
  const undo = async () => {
    const body = toContact(draftOf(contact), new Date());
    await record({ kind: 'contact', path: '/contacts', body });
    say({ text: t('saved.again') });
    await again();
  };
  say({ text: t('saved.undone'), undo });
}

/** The sentence above the button when something was not saved. */
export function notSaved(error: unknown): string {
  const nowhere = error instanceof ApiError && error.status === 0;
  return nowhere ? t('capture.nowhere') : `${t('capture.refused')} ${reasonOf(error)}`;
}
