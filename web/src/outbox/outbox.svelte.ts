import { api } from '../api/api';
import type { AnswerOf, BodyOf } from '../api/call';
import { ApiError, request } from '../api/client';
import type { Lists, Me, OutboxKind, Problem } from '../api/types';
import { onSignedIn, session } from '../app/session.svelte';
import type { Waiting } from './database';
import { deliver } from './deliver';
import { kept, keep } from './kept';
import { canSeal, seal } from './seal';
import { add, everything, postpone, remove } from './store';
import { remark } from '../ui/reason';

let waiting = $state.raw<Waiting[]>([]);
let arrivals = $state(0);
// What can still be taken back: sealed on the device, and sent a moment later.
let held = $state.raw<string[]>([]);
const isHeld = (id: string) => held.includes(id);

export const outbox = {
  /** What has not been sent yet. The contents are sealed: kind and time is all there is to show. */
  get waiting(): Waiting[] {
    return waiting.filter((item) => item.state === 'waiting' && !isHeld(item.id));
  },
  get parked(): Waiting[] {
    return waiting.filter((item) => item.state === 'parked');
  },
  /** Grows whenever something has arrived at the server, so that screens look again. */
  get arrivals(): number {
    return arrivals;
  },
};

async function refresh(): Promise<void> {
  try {
    waiting = await everything();
  } catch {
    // A device that refuses storage has nothing waiting either.
    waiting = [];
  }
}

/** One at a time, also over several tabs; the server would sort it out, but need not. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  return navigator.locks.request('nabij.outbox', work) as Promise<T>;
}

type Listener = (delivered: number) => void;
const listeners: Listener[] = [];

/** Called after each delivery with how many have arrived. */
export function onDelivered(listener: Listener): void {
  listeners.push(listener);
}

let flushing: Promise<void> | null = null;

async function flushOnce(): Promise<void> {
  try {
    const delivered = await alone(() => deliver(api.sendOutbox, isHeld));
    if (delivered > 0) arrivals += delivered;
    for (const listener of listeners) listener(delivered);
  } catch {
    // No network, or nobody signed in: everything stays where it is.
  } finally {
    await refresh();
  }
}

/** Sends what waits, if somebody is signed in and the server can be reached. */
export function flush(): Promise<void> {
  if (session.kind !== 'in' || !navigator.onLine) return refresh();
  flushing ??= flushOnce().finally(() => {
    flushing = null;
  });
  return flushing;
}

async function refreshKept(_me: Me): Promise<void> {
  const [key, lists] = await Promise.allSettled([api.outboxKey(), api.lists()]);
  if (key.status === 'fulfilled') await keep('outbox_key', key.value);
  if (lists.status === 'fulfilled') await keep('lists', lists.value);
}

export function startOutbox(): void {
  void refresh();
  onSignedIn((me) => {
    if (me.roles.includes('worker')) void refreshKept(me);
    void flush();
  });
  addEventListener('online', () => void flush());
  addEventListener('pageshow', () => void flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void flush();
  });
  // A network that comes back without saying so: look now and then while something waits.
  setInterval(() => {
    if (outbox.waiting.length > 0 && document.visibilityState === 'visible') void flush();
  }, 30_000);
}

/**
 * The lists that are data, as this device last saw them: they change a few times a year, and are
 * fetched anew at each sign-in. From the server when there are none yet.
 */
export async function currentLists(): Promise<Lists> {
  const before = await kept('lists');
  if (before) return before;
  const lists = await api.lists();
  void keep('lists', lists);
  return lists;
}

export type Recorded<R> = { outcome: 'stored'; answer: R } | { outcome: 'waiting' };

/** The endpoint that takes a capture directly, by its kind. */
type Ways = {
  contact: '/contacts';
  presence: '/presences';
  tally: '/tallies';
  person: '/people';
  follow_up_end: '/follow-ups/{follow_up_id}/end';
};
type Filled<P extends string> = P extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${After}`
  : P;

// Worked out once for each kind: in general the compiler would try every path with every kind.
type Forms = {
  [K in OutboxKind]: {
    path: Filled<Ways[K]>;
    body: BodyOf<'post', Ways[K]> & { id: string };
    answer: AnswerOf<'post', Ways[K]>;
  };
};

export type Capture<K extends OutboxKind> = {
  kind: K;
  path: Forms[K]['path'];
  body: Forms[K]['body'];
  /** What the sealed form says besides the body, because it has no path. */
  also?: Record<string, unknown>;
};
export type AnswerTo<K extends OutboxKind> = Forms[K]['answer'];

async function sealAway<K extends OutboxKind>(capture: Capture<K>): Promise<boolean> {
  const { kind, body, also } = capture;
  const me = session.me;
  const key = await kept('outbox_key');
  if (!me || !key || !canSeal()) return false;
  try {
    await add(
      await seal(key, { id: body.id, member_id: me.member_id, kind }, { ...body, ...also }),
    );
    return true;
  } catch {
    return false;
  }
}

/**
 * Records something so that it cannot get lost: sealed on the device first, then sent. When the
 * server refuses it now, the caller gets the reason and nothing waits; when it cannot be reached,
 * it waits. Throws when there is neither a network nor a place to keep it.
 */
export async function record<K extends OutboxKind>(
  capture: Capture<K>,
): Promise<Recorded<AnswerTo<K>>> {
  const safe = await sealAway(capture);
  if (safe && !navigator.onLine) {
    await refresh();
    return { outcome: 'waiting' };
  }
  try {
    const answer = await request<AnswerTo<K>>('POST', capture.path, {
      body: capture.body,
      timeout_ms: safe ? 6000 : 20_000,
    });
    if (safe) await remove(capture.body.id);
    arrivals += 1;
    if (outbox.waiting.length > 0) void flush();
    return { outcome: 'stored', answer };
  } catch (error) {
    if (safe && error instanceof ApiError && error.passing) return { outcome: 'waiting' };
    if (safe) await remove(capture.body.id);
    throw error;
  } finally {
    await refresh();
  }
}

/**
 * Seals something and sends it only after a moment, so that it can still be taken back. Returns
 * false when this device cannot keep it: then it has to be sent at once.
 */
export async function recordLater<K extends OutboxKind>(
  capture: Capture<K>,
  delay_ms: number,
): Promise<boolean> {
  const { id } = capture.body;
  held = [...held, id];
  const release = () => {
    held = held.filter((other) => other !== id);
  };
  if (!(await sealAway(capture))) {
    release();
    return false;
  }
  setTimeout(() => {
    release();
    void flush();
  }, delay_ms);
  await refresh();
  return true;
}

/** Takes back what still waits; false when it has been sent already. */
export async function takeBack(id: string): Promise<boolean> {
  const taken = await remove(id).catch(() => false);
  await refresh();
  return taken;
}

/** Offers something that the server refused once more: what was missing may be there by now. */
export async function tryAgain(id: string): Promise<void> {
  await postpone(id, null);
  await flush();
}

/** Lets go of something that the server refused, because its owner says so. */
export async function letGo(id: string): Promise<void> {
  await remove(id);
  await refresh();
}

/** Why the server refused. */
export function refusal(problem: Problem | null): string | null {
  const first = problem?.errors?.[0];
  return first ? remark(first) : (problem?.detail ?? null);
}
