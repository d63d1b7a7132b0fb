import type { Page } from '../api/types';

/** A list that is fetched page by page; asking anew forgets what an older question answers. */
export function paging<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>) {
  let items = $state.raw<T[]>([]);
  let cursor = $state.raw<string | null>(null);
  let state = $state<'loading' | 'more' | 'ready' | 'failed'>('loading');
  let failure = $state.raw<unknown>(null);
  let asked = 0;

  async function ask(from: string | null): Promise<void> {
    asked += 1;
    const mine = asked;
    state = from === null ? 'loading' : 'more';
    try {
      const page = await fetchPage(from);
      if (mine !== asked) return;
      items = from === null ? page.items : [...items, ...page.items];
      cursor = page.next_cursor;
      state = 'ready';
    } catch (error) {
      if (mine !== asked) return;
      failure = error;
      state = 'failed';
    }
  }

  return {
    get items(): T[] {
      return items;
    },
    get state() {
      return state;
    },
    get failure(): unknown {
      return failure;
    },
    get hasMore(): boolean {
      return cursor !== null;
    },
    start: () => ask(null),
    more: () => ask(cursor),
  };
}
