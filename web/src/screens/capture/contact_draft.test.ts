import { describe, expect, test } from 'vitest';
import type { Contact } from '../../api/types';
import { draftOf, newDraft, toContact, unknownCount, withCompanion } from './contact_draft';

const square = { id: 'place-1', name: 'Stationsplein', kind: 'square' };
const samir = { id: 'person-1', alias: 'Samir', is_new: false };
const noa = { id: 'person-2', alias: 'Noa', is_new: true };
const now = new Date('2026-11-23T22:30:00.512Z');

describe('a contact', () => {
  test('with nothing filled in is one unknown young person at the place where one often is', () => {
    const draft = newDraft('street', square);
    expect(toContact(draft, now)).toEqual({
      id: draft.id,
      started_at: '2026-11-23T22:30:00Z',
      channel: 'street',
      place_id: 'place-1',
      person_ids: [],
      new_people: [],
      unknown_count: 1,
      topics: [],
      goals: [],
    });
  });

  test('on line starts without a place', () => {
    expect(toContact(newDraft('online', square), now)).not.toHaveProperty('place_id');
  });

  test('counts somebody with a name once', () => {
    const draft = newDraft('street', square);
    withCompanion(draft, samir, true);
    expect([draft.total, unknownCount(draft)]).toEqual([1, 0]);
    withCompanion(draft, noa, true);
    expect([draft.total, unknownCount(draft)]).toEqual([2, 0]);
  });

  test('keeps a number that somebody chose when names are added', () => {
    const draft = newDraft('street', square);
    draft.total = 4;
    withCompanion(draft, samir, true);
    withCompanion(draft, noa, true);
    expect([draft.total, unknownCount(draft)]).toEqual([4, 2]);
  });

  test('has at least as many young people as names', () => {
    const draft = newDraft('street', square);
    withCompanion(draft, samir, true);
    withCompanion(draft, noa, true);
    withCompanion(draft, samir, false);
    expect([draft.total, unknownCount(draft)]).toEqual([1, 0]);
  });

  test('tells people who exist from people who are new', () => {
    const draft = newDraft('street', square);
    withCompanion(draft, samir, true);
    withCompanion(draft, noa, true);
    const contact = toContact(draft, now);
    expect(contact.person_ids).toEqual(['person-1']);
    expect(contact.new_people).toEqual([{ id: 'person-2', alias: 'Noa' }]);
  });

  test('carries a note only when something was written, with its audience', () => {
    const draft = newDraft('street', square);
    draft.note = '   ';
    expect(toContact(draft, now)).not.toHaveProperty('note');
    draft.note = ' zoekt een stage ';
    expect(toContact(draft, now).note).toEqual({ text: 'zoekt een stage', audience: 'me' });
  });

  test('ties what was agreed to the only person who was there', () => {
    const draft = newDraft('street', square, samir);
    draft.follow_up = 'bellen met de mentor';
    draft.due_on = '2026-11-30';
    expect(toContact(draft, now).follow_up).toEqual({
      id: draft.follow_up_id,
      due_on: '2026-11-30',
      text: 'bellen met de mentor',
      person_id: 'person-1',
    });
  });

  test('that was an hour ago started an hour ago', () => {
    const draft = { ...newDraft('street', square), minutes_ago: 60 };
    expect(toContact(draft, now).started_at).toBe('2026-11-23T21:30:00Z');
  });
});

describe('a correction', () => {
  const contact: Contact = {
    id: 'contact-1',
    started_at: '2026-11-23T20:05:00Z',
    local_day: '2026-11-23',
    duration_minutes: 30,
    channel: 'online',
    place: { id: 'place-1', name: 'Stationsplein' },
    people: [{ id: 'person-1', alias: 'Samir' }],
    unknown_count: 2,
    topics: ['school'],
    goals: [],
    note: { text: 'zoekt een stage', audience: 'team', status: null },
    author: { id: 'member-1', name: 'Esra' },
    correctable_until: '2026-12-07T20:05:00Z',
    corrects_id: null,
    setting: null,
    stances: [],
  };

  test('that changes nothing says what the contact said, under an id of its own', () => {
    const again = toContact(draftOf(contact), now);
    expect(again.id).not.toBe(contact.id);
    expect(again).toEqual({
      id: again.id,
      started_at: '2026-11-23T20:05:00Z',
      duration_minutes: 30,
      channel: 'online',
      place_id: 'place-1',
      person_ids: ['person-1'],
      new_people: [],
      unknown_count: 2,
      topics: ['school'],
      goals: [],
      note: { text: 'zoekt een stage', audience: 'team' },
    });
  });

  test('keeps how its author knows', () => {
    const heard: Contact = {
      ...contact,
      note: { text: 'zou een stage hebben', audience: 'team', status: 'hearsay' },
    };
    expect(toContact(draftOf(heard), now).note).toEqual(heard.note);
  });

  test('keeps in what setting it was, and what for', () => {
    const walked: Contact = { ...contact, setting: 'walking', stances: ['together', 'doing'] };
    const again = toContact(draftOf(walked), now);
    expect([again.setting, again.stances]).toEqual(['walking', ['together', 'doing']]);
  });

  test('can move the contact in time', () => {
    const draft = draftOf(contact);
    draft.minutes_ago = 60;
    expect(toContact(draft, now).started_at).toBe('2026-11-23T21:30:00Z');
  });
});
