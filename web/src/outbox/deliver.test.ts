import { beforeEach, describe, expect, test } from 'vitest';
import type { OutboxResult, SealedItem } from '../api/types';
import { database } from './database';
import { deliver } from './deliver';
import { add, everything, park, remove } from './store';

const item = (id: string): SealedItem => ({
  id,
  key_id: 'key-1',
  member_id: 'member-1',
  kind: 'contact',
  ephemeral_public_key: 'e',
  nonce: 'n',
  ciphertext: `sealed ${id}`,
});

const result = (id: string, outcome: OutboxResult['outcome'], code?: string): OutboxResult => ({
  id,
  outcome,
  status: outcome === 'refused' ? 400 : 201,
  problem: code
    ? { type: 'about:blank', title: 'No', status: 400, code, detail: 'No', errors: [] }
    : null,
});

/** A server that keeps what it gets by id, and can lose its answer on the way back. */
function server() {
  const kept = new Map<string, SealedItem>();
  const calls: SealedItem[][] = [];
  return {
    kept,
    calls,
    loseAnswer: false,
    async send(items: SealedItem[]) {
      calls.push(items);
      const results = items.map((one) => {
        const outcome = kept.has(one.id) ? ('duplicate' as const) : ('stored' as const);
        kept.set(one.id, one);
        return result(one.id, outcome);
      });
      if (this.loseAnswer) throw new Error('the network went away');
      return { results };
    },
  };
}

beforeEach(async () => {
  await (await database()).clear('outbox');
});

describe('the outbox', () => {
  test('is empty once the server has everything', async () => {
    const receiver = server();
    await add(item('a'));
    await add(item('b'));
    expect(await deliver((items) => receiver.send(items))).toBe(2);
    expect(await everything()).toEqual([]);
    expect([...receiver.kept.keys()]).toEqual(['a', 'b']);
  });

  test('keeps everything when the server cannot be reached', async () => {
    await add(item('a'));
    await expect(deliver(() => Promise.reject(new Error('offline')))).rejects.toThrow();
    expect((await everything()).map((one) => one.state)).toEqual(['waiting']);
  });

  test('delivers exactly once when the answer was lost', async () => {
    const receiver = server();
    await add(item('a'));
    receiver.loseAnswer = true;
    await expect(deliver((items) => receiver.send(items))).rejects.toThrow();
    receiver.loseAnswer = false;
    await deliver((items) => receiver.send(items));
    expect(receiver.kept.size).toBe(1);
    expect(await everything()).toEqual([]);
  });

  test('sends fifty at a time, oldest first', async () => {
    const receiver = server();
    const names = Array.from({ length: 120 }, (_one, index) => `item-${100 + index}`);
    for (const name of names) await add(item(name));
    await deliver((items) => receiver.send(items));
    expect(receiver.calls.map((call) => call.length)).toEqual([50, 50, 20]);
    expect([...receiver.kept.keys()].sort()).toEqual(names);
  });

  test('sends only the sealed form, nothing that this device knows besides', async () => {
    const receiver = server();
    await add(item('a'));
    await deliver((items) => receiver.send(items));
    expect(receiver.calls[0]?.[0]).toEqual(item('a'));
  });

  test('parks what the server refuses for good, with the reason, and does not send it again', async () => {
    await add(item('a'));
    await deliver(async () => ({ results: [result('a', 'refused', 'invalid_input')] }));
    const [parked] = await everything();
    expect([parked?.state, parked?.problem?.code]).toEqual(['parked', 'invalid_input']);
    const receiver = server();
    expect(await deliver((items) => receiver.send(items))).toBe(0);
    expect(receiver.calls).toEqual([]);
    expect(await everything()).toHaveLength(1);
  });

  test('keeps what belongs to another member until that member is back', async () => {
    await add(item('a'));
    await deliver(async () => ({ results: [result('a', 'retry', 'other_member')] }));
    const [waiting] = await everything();
    expect([waiting?.state, waiting?.problem?.code]).toEqual(['waiting', 'other_member']);
  });

  test('keeps what the server did not mention in its answer', async () => {
    await add(item('a'));
    await add(item('b'));
    await deliver(async () => ({ results: [result('a', 'stored')] }));
    expect((await everything()).map((one) => one.id)).toEqual(['b']);
  });

  test('leaves alone what is held back for a moment', async () => {
    const receiver = server();
    await add(item('a'));
    await deliver(
      (items) => receiver.send(items),
      (id) => id === 'a',
    );
    expect(await everything()).toHaveLength(1);
  });

  test('says whether something was still there to be taken back', async () => {
    await add(item('a'));
    expect(await remove('a')).toBe(true);
    expect(await remove('a')).toBe(false);
  });

  test('does not bring back what was taken out meanwhile', async () => {
    await park('gone', { status: 400, code: 'invalid_input' });
    expect(await everything()).toEqual([]);
  });
});
