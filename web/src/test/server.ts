// What the server does with a sealed capture, for tests: opens it with the private key.

import type { OutboxKey, SealedItem } from '../api/types';
import { fromBase64url, toBase64url } from '../outbox/base64url';

const utf8 = new TextEncoder();

export type TestServer = { key: OutboxKey; open: (item: SealedItem) => Promise<unknown> };

export async function testServer(key_id = 'key-1'): Promise<TestServer> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
    'deriveBits',
  ]);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = {
    key_id,
    algorithm: 'ECDH-P256+HKDF-SHA256+AES-256-GCM',
    public_key: toBase64url(raw),
  };
  return { key, open: (item) => open(pair.privateKey, item) };
}

async function open(privateKey: CryptoKey, item: SealedItem): Promise<unknown> {
  const ephemeral = await crypto.subtle.importKey(
    'raw',
    fromBase64url(item.ephemeral_public_key),
    { name: 'ECDH', namedCurve: 'P-256' },
    false,
    [],
  );
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: ephemeral },
    privateKey,
    256,
  );
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = utf8.encode(`nabij outbox v1${item.key_id}`);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const bound = `${item.id}|${item.member_id}|${item.kind}|${item.key_id}`;
  const plain = await crypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: fromBase64url(item.nonce),
      additionalData: utf8.encode(bound),
    },
    key,
    fromBase64url(item.ciphertext),
  );
  return JSON.parse(new TextDecoder().decode(plain));
}
