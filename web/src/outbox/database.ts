import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Lists, Me, Named, OutboxKey, Problem, SealedItem } from '../api/types';

/** A sealed capture as it waits on this device, with what may be known about it from outside. */
export type Waiting = SealedItem & {
  created_at: string;
  state: 'waiting' | 'parked';
  problem: Problem | null;
};

/** What is kept on the device besides the sealed outbox. Nothing here is about a young person. */
export type Kept = {
  profile: Me;
  outbox_key: OutboxKey;
  lists: Lists;
  places: (Named & { kind: string })[];
  last_channel: string;
};

interface Schema extends DBSchema {
  outbox: { key: string; value: Waiting; indexes: { created_at: string } };
  kept: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('nabij', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('created_at', 'created_at');
      db.createObjectStore('kept');
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}
