import { expect, test } from 'vitest';
import type { Page } from '../api/types';
import { paging } from './paging.svelte';

/** Numbers from a source that can change, two to a page. */
function server(numbers: () => number[]) {
  return async (cursor: string | null): Promise<Page<number>> => {
    const from = Number(cursor ?? 0);
    const all = numbers();
    const next = from + 2;
    return {
      items: all.slice(from, next),
      next_cursor: next < all.length ? String(next) : null,
    };
  };
}

test('a refresh shows as many rows as before, as they are now', async () => {
  let numbers = [1, 2, 3, 4, 5, 6];
  const list = paging(server(() => numbers));
  await list.start();
  await list.more();
  numbers = [0, 1, 2, 3, 4, 5, 6];
  await list.refresh();
  expect(list.items).toEqual([0, 1, 2, 3]);
  await list.more();
  expect(list.items).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a refresh never shows that it is busy, and leaves the rows when it fails', async () => {
  let broken = false;
  const list = paging(
    server(() => {
      if (broken) throw new Error('no network');
      return [1, 2];
    }),
  );
  await list.start();
  broken = true;
  const done = list.refresh();
  expect(list.state).toBe('ready');
  await done;
  expect(list.state).toBe('ready');
  expect(list.items).toEqual([1, 2]);
});

test('a refresh that is overtaken by another question changes nothing', async () => {
  let numbers = [1, 2];
  let open: () => void = () => {};
  let hold: Promise<void> | null = null;
  const fetchPage = server(() => numbers);
  const list = paging(async (cursor) => {
    const page = fetchPage(cursor);
    const held = hold;
    hold = null;
    await held;
    return page;
  });
  await list.start();
  hold = new Promise((resolve) => (open = resolve));
  const refresh = list.refresh();
  numbers = [7, 8];
  await list.start();
  open();
  await refresh;
  expect(list.items).toEqual([7, 8]);
});
