import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Me } from '../api/types';
import { signIn, signOut } from '../app/session.svelte';
import { testServer, type TestServer } from '../test/server';
import { database } from './database';
import { keep } from './kept';
import { flush, outbox, record, recordLater, takeBack } from './outbox.svelte';

const me: Me = {
  member_id: 'member-1',
  name: 'Esra',
  email: 'esra@example.nl',
  roles: ['worker'],
  organisation: { id: 'o', name: 'Noord', kind: 'provider' },
  teams: [],
  region: { id: 'r', name: 'Waterstad', time_zone: 'Europe/Amsterdam' },
  locale: 'nl',
};
const capture = {
  kind: 'contact',
  path: '/contacts',
  body: {
    id: 'contact-1',
    started_at: '2026-11-24T15:00:00Z',
    channel: 'street',
    unknown_count: 0,
    note: { text: 'zoekt een stage', audience: 'team', status: null },
  },
} as const;
type Answer = { status: number; body?: unknown } | 'no network';

let server: TestServer;
let answers: Record<string, Answer>;
let sent: { call: string; body: unknown }[];

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

async function answer(address: string, init: RequestInit = {}): Promise<Response> {
  const call = `${init.method} ${address.replace('/api/v1', '')}`;
  sent.push({ call, body: init.body ? JSON.parse(String(init.body)) : null });
  const given = answers[call];
  if (given === undefined || given === 'no network') throw new TypeError('Failed to fetch');
  return given.status === 204
    ? new Response(null, { status: 204 })
    : json(given.status, given.body ?? {});
}

const calls = (name: string) => sent.filter((one) => one.call === name);

beforeAll(async () => {
  server = await testServer();
});

beforeEach(async () => {
  sent = [];
  answers = { 'POST /session': { status: 200, body: me } };
  vi.stubGlobal('fetch', answer);
  await (await database()).clear('outbox');
  await signIn('esra@example.nl', 'secret');
  await keep('outbox_key', server.key);
  await flush();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('recording', () => {
  test('with a network answers what the server said, and nothing waits', async () => {
    answers['POST /contacts'] = { status: 201, body: { contacts_today: 3 } };
    const recorded = await record(capture);
    expect(recorded).toEqual({ outcome: 'stored', answer: { contacts_today: 3 } });
    expect(outbox.waiting).toEqual([]);
  });

  test('without a network keeps it sealed, so that only the server can read it', async () => {
    expect(await record(capture)).toEqual({ outcome: 'waiting' });
    const [waiting] = outbox.waiting;
    expect(JSON.stringify(waiting)).not.toContain('stage');
    expect(await server.open(waiting!)).toEqual(capture.body);
  });

  test.each([401, 429, 500, 503])('keeps it when the server answers %i', async (status) => {
    answers['POST /contacts'] = { status, body: { status, code: 'unavailable' } };
    expect(await record(capture)).toEqual({ outcome: 'waiting' });
    expect(outbox.waiting).toHaveLength(1);
  });

  test('tells the reason when the server refuses it, and leaves it to the form', async () => {
    const errors = [{ field: 'note.text', code: 'too_long', message: 'Te lang.' }];
    answers['POST /contacts'] = { status: 400, body: { code: 'invalid_input', errors } };
    await expect(record(capture)).rejects.toMatchObject({ code: 'invalid_input', errors });
    expect(outbox.waiting).toEqual([]);
    expect(outbox.parked).toEqual([]);
  });

  test('sends what waits, under the same id, once the server is there again', async () => {
    await record(capture);
    const results = [{ id: 'contact-1', outcome: 'stored', status: 201, problem: null }];
    answers['POST /outbox'] = { status: 200, body: { results } };
    await flush();
    expect(outbox.waiting).toEqual([]);
    await flush();
    const batches = calls('POST /outbox').filter((one) => one.body !== null);
    expect(batches.at(-1)?.body).toMatchObject({ items: [{ id: 'contact-1' }] });
  });

  test('fails aloud when there is neither a network nor a key to seal with', async () => {
    await (await database()).clear('kept');
    await expect(record(capture)).rejects.toMatchObject({ status: 0 });
    expect(outbox.waiting).toEqual([]);
  });

  test('can be taken back as long as it waits', async () => {
    await record(capture);
    expect(await takeBack('contact-1')).toBe(true);
    expect(outbox.waiting).toEqual([]);
    expect(await takeBack('contact-1')).toBe(false);
  });

  test('for later is not sent before its moment, and does not count as unsent', async () => {
    answers['POST /outbox'] = { status: 200, body: { results: [] } };
    const body = { id: 'end-1', outcome: 'done' } as const;
    const also = { follow_up_id: 'follow-up-1' };
    const path = '/follow-ups/follow-up-1/end';
    const ending = { kind: 'follow_up_end', path, body, also } as const;
    expect(await recordLater(ending, 60_000)).toBe(true);
    await flush();
    expect(calls('POST /outbox')).toEqual([]);
    expect(outbox.waiting).toEqual([]);
    const [held] = await (await database()).getAll('outbox');
    expect(await server.open(held!)).toEqual({ ...body, ...also });
  });

  test('survives signing out, and goes along when the same member is back', async () => {
    await record(capture);
    answers['DELETE /session'] = { status: 204 };
    await signOut();
    await flush();
    expect(outbox.waiting).toHaveLength(1);
    const results = [{ id: 'contact-1', outcome: 'duplicate', status: 200, problem: null }];
    answers['POST /outbox'] = { status: 200, body: { results } };
    await signIn('esra@example.nl', 'secret');
    await flush();
    expect(outbox.waiting).toEqual([]);
  });
});
