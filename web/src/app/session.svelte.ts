import { api } from '../api/api';
import { ApiError, onSignedOut } from '../api/client';
import type { Me, Role } from '../api/types';
import { useLanguage } from '../i18n/language.svelte';
import { forgetAll, kept, keep } from '../outbox/kept';
import { hasLeft, markLeft } from './left';
import { look } from './look.svelte';
import { navigate } from './router.svelte';
import { hush } from './status.svelte';

type State = { kind: 'starting' } | { kind: 'out' } | { kind: 'in'; me: Me };

let state = $state.raw<State>({ kind: 'starting' });
type Listener = (me: Me) => void;
const listeners: Listener[] = [];
const leaving: (() => void)[] = [];

export const session = {
  get kind(): State['kind'] {
    return state.kind;
  },
  get me(): Me | null {
    return state.kind === 'in' ? state.me : null;
  },
  get roles(): Role[] {
    return state.kind === 'in' ? state.me.roles : [];
  },
  has(role: Role): boolean {
    return state.kind === 'in' && state.me.roles.includes(role);
  },
};

/** Called each time somebody is known to be signed in. */
export function onSignedIn(listener: Listener): void {
  listeners.push(listener);
}

/** Called when somebody leaves, to forget what is in memory. */
export function onLeaving(listener: () => void): void {
  leaving.push(listener);
}

/** In the plain level as chosen on this device, or for as long as one screen wants it. */
export function language(me: Me | null, plain = look().plain): Promise<void> {
  const { locale } = look();
  return useLanguage(me?.locale ?? locale, plain, me?.region.time_zone ?? 'Europe/Amsterdam');
}

async function enter(me: Me, fromServer: boolean): Promise<void> {
  await language(me);
  state = { kind: 'in', me };
  if (!fromServer) return;
  await keep('profile', me);
  for (const listener of listeners) listener(me);
}

/** A changed profile: another language, another name. */
export function updateMe(me: Me): Promise<void> {
  return enter(me, true);
}

/**
 * Finds out who is here. Without a network the profile kept on this device opens the application,
 * so that capturing works; the server decides again as soon as it is reached.
 */
export async function startSession(): Promise<void> {
  onSignedOut(() => {
    // Ended elsewhere, or too old: whoever signs in next need not be the same person.
    if (state.kind === 'in') void forget();
    state = { kind: 'out' };
  });
  if (hasLeft()) {
    await endSession().catch(() => {});
    await language(null);
    state = { kind: 'out' };
    return;
  }
  try {
    await enter(await api.me(), true);
  } catch (error) {
    const profile =
      error instanceof ApiError && error.passing && error.status !== 401
        ? await kept('profile')
        : undefined;
    if (profile) await enter(profile, false);
    else {
      await language(null);
      state = { kind: 'out' };
    }
  }
}

export async function signIn(email: string, password: string): Promise<void> {
  const me = await api.signIn(email, password);
  markLeft(false);
  await enter(me, true);
}

async function endSession(): Promise<void> {
  markLeft(true);
  try {
    await api.signOut();
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
  }
  markLeft(false);
}

/** Clears this device: everything except the sealed outbox, which it cannot read itself. */
async function forget(): Promise<void> {
  for (const listener of leaving) listener();
  hush();
  await forgetAll();
}

export async function signOut(): Promise<void> {
  const ended = endSession().catch(() => {});
  await forget();
  state = { kind: 'out' };
  // The next person begins at their own beginning, not at the page that this one left.
  navigate('/', { replace: true });
  await ended;
}

/** One tap: gone. The way back in the browser's history does not lead here either. */
export function quickLeave(): void {
  void endSession().catch(() => {});
  void forget().finally(() => location.replace('/pauze.html'));
}
