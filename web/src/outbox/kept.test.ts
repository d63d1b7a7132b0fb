import { expect, test } from 'vitest';
import { add, everything } from './store';
import { forgetAll, keep, kept } from './kept';

test('leaving forgets everything except the sealed outbox', async () => {
  await keep('last_channel', 'school');
  await keep('places', [{ id: 'place-1', name: 'Stationsplein', kind: 'square' }]);
  await add({
    id: 'a',
    key_id: 'key-1',
    member_id: 'member-1',
    kind: 'contact',
    ephemeral_public_key: 'e',
    nonce: 'n',
    ciphertext: 'sealed',
  });
  await forgetAll();
  expect(await kept('last_channel')).toBeUndefined();
  expect(await kept('places')).toBeUndefined();
  expect(await everything()).toHaveLength(1);
});
