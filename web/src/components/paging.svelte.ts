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

  /** The same rows as they are now; what cannot be fetched leaves them as they were. */
  async function refresh(): Promise<void> {
    if (state !== 'ready') return;
    const mine = asked;
    const wanted = items.length;
    const fresh: T[] = [];
    let from: string | null = null;
    try {
      do {
        const page: Page<T> = await fetchPage(from);
        if (mine !== asked) return;
        fresh.push(...page.items);
        from = page.next_cursor;
      } while (from !== null && fresh.length < wanted);
    } catch {
      return;
    }
    items = fresh;
    cursor = from;
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
    refresh,
  };
}
