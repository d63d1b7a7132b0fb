import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Me } from '../api/types';
import { live, startLive } from './live.svelte';
import { sawServer } from './network.svelte';
import { signOut, updateMe } from './session.svelte';

const me: Me = {
  member_id: '0190a000-0000-7000-8000-000000000001',
  name: 'Esra',
  email: 'esra@example.org',
  roles: ['worker'],
  organisation: { id: '0190a000-0000-7000-8000-000000000002', name: 'Oost', kind: 'provider' },
  teams: [],
  region: {
    id: '0190a000-0000-7000-8000-000000000003',
    name: 'Waalstad',
    time_zone: 'Europe/Amsterdam',
  },
  locale: 'nl',
};

class Line extends EventTarget {
  closed = false;
  close(): void {
    this.closed = true;
  }
}

let lines: Line[] = [];
let stop: () => void;
const open = () => lines.filter((line) => !line.closed);
// Effects run in a microtask of their own.
const settled = () => new Promise((resolve) => setTimeout(resolve));

function look(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(async () => {
  // Nobody answers: what is asked of the server by the way does not matter here.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  lines = [];
  look('visible');
  sawServer(true);
  await updateMe(me);
  stop = startLive(() => {
    lines.push(new Line());
    return lines.at(-1)!;
  });
  await settled();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('a worker who looks at the page has one line', () => {
  expect(open()).toHaveLength(1);
});

test('what is said on the line makes its own kind grow, and no other', async () => {
  const before = [live.of('contacts'), live.of('places')];
  for (let turn = 0; turn < 3; ++turn) {
    const data = '{"what":"contacts"}';
    lines[0]!.dispatchEvent(new MessageEvent('changed', { data }));
  }
  await vi.waitFor(() => expect(live.of('contacts')).toBe(before[0]! + 1), { timeout: 3000 });
  expect(live.of('places')).toBe(before[1]);
});

test('a page that nobody looks at has no line, and gets it back', async () => {
  look('hidden');
  await settled();
  expect(open()).toHaveLength(0);
  look('visible');
  await settled();
  expect(open()).toHaveLength(1);
});

test('without a network there is no line', async () => {
  sawServer(false);
  await settled();
  expect(open()).toHaveLength(0);
});

test('who signs out leaves no line behind', async () => {
  await signOut();
  await settled();
  expect(open()).toHaveLength(0);
});

test('who records nothing has no line', async () => {
  await updateMe({ ...me, roles: ['policy_officer'] });
  await settled();
  expect(open()).toHaveLength(0);
});
