// Delivers the sealed outbox. Every item carries its idempotency id, so that sending it twice
// stores it once, whatever the network does in between.

import type { OutboxResult, SealedItem } from '../api/types';
import type { Waiting } from './database';
import { everything, park, postpone, remove } from './store';

const batch = 50;

export type Send = (items: SealedItem[]) => Promise<{ results: OutboxResult[] }>;

function wire(item: Waiting): SealedItem {
  const { id, key_id, member_id, kind, ephemeral_public_key, nonce, ciphertext } = item;
  return { id, key_id, member_id, kind, ephemeral_public_key, nonce, ciphertext };
}

async function settle(result: OutboxResult): Promise<void> {
  switch (result.outcome) {
    case 'stored':
    case 'duplicate':
      await remove(result.id);
      return;
    case 'refused':
      return park(result.id, result.problem);
    case 'retry':
      return postpone(result.id, result.problem);
  }
}

/**
 * Sends all that waits, oldest first, except what is held back for a moment. Returns how many the
 * server now has. Throws when it cannot be reached: then everything stays where it is.
 */
export async function deliver(
  send: Send,
  held: (id: string) => boolean = () => false,
): Promise<number> {
  const waiting = (await everything()).filter((item) => item.state === 'waiting' && !held(item.id));
  let delivered = 0;
  for (let start = 0; start < waiting.length; start += batch) {
    const items = waiting.slice(start, start + batch);
    const { results } = await send(items.map(wire));
    for (const result of results) await settle(result);
    delivered += results.filter((one) => ['stored', 'duplicate'].includes(one.outcome)).length;
  }
  return delivered;
}
