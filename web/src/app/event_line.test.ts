import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EventLine } from './event_line';

class Line extends EventTarget {
  closed = false;
  close(): void {
    this.closed = true;
  }
  say(data: string): void {
    this.dispatchEvent(new MessageEvent('changed', { data }));
  }
}

let lines: Line[];
let heard: string[];
let missed: number;
let line: EventLine;
const latest = () => lines.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  heard = [];
  missed = 0;
  line = new EventLine({
    connect: () => {
      lines.push(new Line());
      return latest();
    },
    heard: (what) => heard.push(what),
    missed: () => (missed += 1),
  });
});

afterEach(() => {
  line.close();
  vi.useRealTimers();
});

test('is opened once, however often it is asked for', () => {
  line.open();
  line.open();
  expect(lines).toHaveLength(1);
});

test('tells the word that the server says, and ignores what it does not understand', () => {
  line.open();
  latest().say('{"what":"contacts"}');
  latest().say('nonsense');
  latest().say('{"what":7}');
  latest().say('null');
  expect(heard).toEqual(['contacts']);
});

test('hears nothing any more once it is closed, and does not come back', async () => {
  line.open();
  const before = latest();
  before.dispatchEvent(new Event('error'));
  line.close();
  before.say('{"what":"contacts"}');
  await vi.advanceTimersByTimeAsync(600_000);
  expect(heard).toEqual([]);
  expect(before.closed).toBe(true);
  expect(lines).toHaveLength(1);
});

test('comes back after a break, and says that something may have been missed', async () => {
  line.open();
  latest().dispatchEvent(new Event('open'));
  expect(missed).toBe(0);
  latest().dispatchEvent(new Event('error'));
  expect(latest().closed).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(lines).toHaveLength(2);
  latest().dispatchEvent(new Event('open'));
  expect(missed).toBe(1);
});

test('waits longer after each failure, up to a minute', async () => {
  line.open();
  for (const longest_ms of [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
    const count = lines.length;
    latest().dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(longest_ms / 2 - 1);
    expect(lines).toHaveLength(count);
    await vi.advanceTimersByTimeAsync(longest_ms / 2 + 1);
    expect(lines).toHaveLength(count + 1);
  }
});

test('a server that takes the line and drops it at once is not asked every second', async () => {
  line.open();
  for (let turn = 0; turn < 5; ++turn) {
    latest().dispatchEvent(new Event('open'));
    latest().dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(60_000);
  }
  const count = lines.length;
  latest().dispatchEvent(new Event('error'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(lines).toHaveLength(count);
});

test('a line that held for a while starts its waiting anew', async () => {
  line.open();
  for (let turn = 0; turn < 4; ++turn) {
    latest().dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(60_000);
  }
  latest().dispatchEvent(new Event('open'));
  await vi.advanceTimersByTimeAsync(20_000);
  const count = lines.length;
  latest().dispatchEvent(new Event('error'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(lines).toHaveLength(count + 1);
});
