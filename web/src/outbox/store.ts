import type { Problem, SealedItem } from '../api/types';
import { database, type Waiting } from './database';

/** The sealed captures on this device, oldest first. */
export async function everything(): Promise<Waiting[]> {
  return (await database()).getAllFromIndex('outbox', 'created_at');
}

export async function add(item: SealedItem): Promise<void> {
  const waiting: Waiting = {
    ...item,
    created_at: new Date().toISOString(),
    state: 'waiting',
    problem: null,
  };
  // Strict: the promise is kept only after the device has really written it down.
  const writing = (await database()).transaction('outbox', 'readwrite', { durability: 'strict' });
  await Promise.all([writing.store.put(waiting), writing.done]);
}

/** Takes one out; false when it was not there (any more). */
export async function remove(id: string): Promise<boolean> {
  const writing = (await database()).transaction('outbox', 'readwrite');
  const present = (await writing.store.getKey(id)) !== undefined;
  if (present) await writing.store.delete(id);
  await writing.done;
  return present;
}

/** Changes what is known about one that is still there; nothing happens when it is gone. */
async function change(id: string, next: Pick<Waiting, 'state' | 'problem'>): Promise<void> {
  const writing = (await database()).transaction('outbox', 'readwrite');
  const present = await writing.store.get(id);
  if (present) await writing.store.put({ ...present, ...next });
  await writing.done;
}

/** Refused for good: kept, with the reason, until somebody decides. */
export const park = (id: string, problem: Problem | null) =>
  change(id, { state: 'parked', problem });

/** Not now: stays in the queue, with the reason. */
export const postpone = (id: string, problem: Problem | null) =>
  change(id, { state: 'waiting', problem });
