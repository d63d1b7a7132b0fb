// Seals a capture to the server's public key before it touches the device's storage: a phone that
// is lost cannot read its own queue, and neither can the application itself.

import type { OutboxKey, OutboxKind, SealedItem } from '../api/types';
import { fromBase64url, toBase64url } from './base64url';

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const utf8 = new TextEncoder();
const algorithm = 'ECDH-P256+HKDF-SHA256+AES-256-GCM';

export type Envelope = { id: string; member_id: string; kind: OutboxKind };

/** Whether this page may use cryptography at all: only over https, or on this very machine. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** What the seal also vouches for, although it stays readable: who, what and which. */
export function boundTo(
  { id, member_id, kind }: Envelope,
  key_id: string,
): Uint8Array<ArrayBuffer> {
  return utf8.encode([id, member_id, kind, key_id].join('|'));
}

export function keyInfo(key_id: string): Uint8Array<ArrayBuffer> {
  return utf8.encode(`nabij outbox v1${key_id}`);
}

async function encryptionKey(shared: ArrayBuffer, key_id: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: keyInfo(key_id) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
}

/** The sealed form of `content`, which only the holder of the server's private key can open. */
export async function seal(
  key: OutboxKey,
  envelope: Envelope,
  content: unknown,
): Promise<SealedItem> {
  if (key.algorithm !== algorithm) throw new Error('The server seals in a way we do not know.');
  const server = await crypto.subtle.importKey(
    'raw',
    fromBase64url(key.public_key),
    curve,
    false,
    [],
  );
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: server },
    own.privateKey,
    256,
  );
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: boundTo(envelope, key.key_id) },
    await encryptionKey(shared, key.key_id),
    utf8.encode(JSON.stringify(content)),
  );
  const ephemeral = await crypto.subtle.exportKey('raw', own.publicKey);
  return {
    ...envelope,
    key_id: key.key_id,
    ephemeral_public_key: toBase64url(new Uint8Array(ephemeral)),
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(new Uint8Array(sealed)),
  };
}
