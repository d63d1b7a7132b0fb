// What colleagues record while a screen is open. A screen that reads `live.of(...)` looks again by
// itself when something of that kind has changed.

import { EventLine, type Source } from './event_line';
import { network } from './network.svelte';
import { session } from './session.svelte';

const words = ['contacts', 'presences', 'tallies', 'places', 'rounds'] as const;
export type Word = (typeof words)[number];

// Several things in one breath are one reason to look; and not every phone of a team at once.
const breath_ms = 300;
const spread_ms = 700;

let counts = $state.raw<Record<Word, number>>({
  contacts: 0,
  presences: 0,
  tallies: 0,
  places: 0,
  rounds: 0,
});

export const live = {
  /** A number that grows when something of these kinds has changed; of any kind, without them. */
  of(...kinds: Word[]): number {
    const wanted: readonly Word[] = kinds.length > 0 ? kinds : words;
    return wanted.reduce((sum, kind) => sum + counts[kind], 0);
  },
};

let changed: Word[] = [];
let pause: ReturnType<typeof setTimeout> | undefined;

function notice(kinds: readonly Word[]): void {
  changed = [...changed, ...kinds.filter((kind) => !changed.includes(kind))];
  pause ??= setTimeout(
    () => {
      const next = { ...counts };
      for (const kind of changed) next[kind] += 1;
      counts = next;
      changed = [];
      pause = undefined;
    },
    breath_ms + Math.random() * spread_ms,
  );
}

const isWord = (what: string): what is Word => (words as readonly string[]).includes(what);

let visible = $state(document.visibilityState === 'visible');

/** Listens while somebody who records is signed in, looks at the page and has a network. */
export function startLive(
  connect: () => Source = () => new EventSource('/api/v1/events'),
): () => void {
  const line = new EventLine({
    connect,
    heard: (what) => {
      if (isWord(what)) notice([what]);
    },
    missed: () => notice(words),
  });
  const look = () => {
    visible = document.visibilityState === 'visible';
  };
  document.addEventListener('visibilitychange', look);
  const stop = $effect.root(() => {
    $effect(() => {
      const records = session.has('worker') || session.has('team_leader');
      if (records && visible && network.online) line.open();
      else line.close();
    });
  });
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop();
    line.close();
  };
}
