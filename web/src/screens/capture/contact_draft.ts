import { newId } from '../../app/ids';
import type { PlaceRef } from '../../app/recent.svelte';
import type { Aliased, Audience, Contact, NewContact, NoteStatus, Stance } from '../../api/types';

export type Companion = Aliased & { is_new: boolean };

/** A contact as somebody is filling it in. Everything has a default that may simply stand. */
export type ContactDraft = {
  id: string;
  channel: string;
  place: PlaceRef | undefined;
  companions: Companion[];
  /** How many young people altogether, with and without a name. */
  total: number;
  topics: string[];
  goals: string[];
  note: string;
  audience: Audience;
  /** How the author knows what stands in the note. */
  status: NoteStatus | undefined;
  follow_up_id: string;
  follow_up: string;
  due_on: string;
  follow_up_person: string | undefined;
  minutes_ago: number;
  /** When it was, while somebody corrects it and leaves the moment as it is. */
  recorded_at: string | undefined;
  duration_minutes: number | undefined;
  /** A key of the list settings: walking, over food, and so on. */
  setting: string | undefined;
  stances: Stance[];
};

/** The choice among the moments that leaves it as it was recorded. */
export const asRecorded = -1;

/** Channels on which a meeting has no place in the neighbourhood. */
export const placeless = ['online', 'phone'];

export function newDraft(
  channel: string,
  place: PlaceRef | undefined,
  companion?: Aliased,
): ContactDraft {
  return {
    id: newId(),
    channel,
    place: placeless.includes(channel) ? undefined : place,
    companions: companion ? [{ ...companion, is_new: false }] : [],
    total: 1,
    topics: [],
    goals: [],
    note: '',
    audience: 'me',
    status: undefined,
    follow_up_id: newId(),
    follow_up: '',
    due_on: '',
    follow_up_person: undefined,
    minutes_ago: 0,
    recorded_at: undefined,
    duration_minutes: undefined,
    setting: undefined,
    stances: [],
  };
}

/** What was recorded, to be put right; it becomes a new contact that takes the place of the old. */
export function draftOf(contact: Contact): ContactDraft {
  const place = contact.place ? { ...contact.place, kind: 'other' } : undefined;
  return {
    ...newDraft(contact.channel, undefined),
    place,
    companions: contact.people.map(({ id, alias }) => ({ id, alias, is_new: false })),
    total: contact.people.length + contact.unknown_count,
    topics: [...contact.topics],
    goals: [...contact.goals],
    note: contact.note?.text ?? '',
    audience: contact.note?.audience ?? 'me',
    status: contact.note?.status ?? undefined,
    minutes_ago: asRecorded,
    recorded_at: contact.started_at,
    duration_minutes: contact.duration_minutes ?? undefined,
    setting: contact.setting ?? undefined,
    stances: [...contact.stances],
  };
}

/** How many were there without a name. */
export function unknownCount(draft: ContactDraft): number {
  return Math.max(0, draft.total - draft.companions.length);
}

/** Adds or removes somebody; the number of young people follows when it has to. */
export function withCompanion(draft: ContactDraft, one: Companion, present: boolean): void {
  const others = draft.companions.filter((other) => other.id !== one.id);
  const everybodyHadAName = draft.total === Math.max(1, draft.companions.length);
  draft.companions = present ? [...others, one] : others;
  const named = Math.max(1, draft.companions.length);
  draft.total = everybodyHadAName ? named : Math.max(draft.total, named);
  if (draft.follow_up_person === one.id && !present) draft.follow_up_person = undefined;
}

function followUp(draft: ContactDraft): NewContact['follow_up'] {
  const text = draft.follow_up.trim();
  if (text === '') return undefined;
  const only = draft.companions.length === 1 ? draft.companions[0]?.id : undefined;
  const person_id = draft.follow_up_person ?? only;
  return { id: draft.follow_up_id, due_on: draft.due_on, text, ...(person_id && { person_id }) };
}

function startedAt({ recorded_at, minutes_ago }: ContactDraft, now: Date): string {
  if (recorded_at && minutes_ago === asRecorded) return recorded_at;
  return `${new Date(now.getTime() - minutes_ago * 60_000).toISOString().slice(0, 19)}Z`;
}

/** The contact as the server wants it: what was skipped is simply not there. */
export function toContact(draft: ContactDraft, now: Date): NewContact {
  const note = draft.note.trim();
  const follow_up = followUp(draft);
  return {
    id: draft.id,
    started_at: startedAt(draft, now),
    channel: draft.channel,
    person_ids: draft.companions.filter((one) => !one.is_new).map((one) => one.id),
    new_people: draft.companions
      .filter((one) => one.is_new)
      .map(({ id, alias }) => ({ id, alias })),
    unknown_count: unknownCount(draft),
    topics: draft.topics,
    goals: draft.goals,
    ...(draft.place && { place_id: draft.place.id }),
    ...(draft.duration_minutes && { duration_minutes: draft.duration_minutes }),
    ...(note && {
      note: {
        text: note,
        audience: draft.audience,
        ...(draft.status && { status: draft.status }),
      },
    }),
    ...(follow_up && { follow_up }),
    ...(draft.setting && { setting: draft.setting }),
    ...(draft.stances.length > 0 && { stances: draft.stances }),
  };
}
