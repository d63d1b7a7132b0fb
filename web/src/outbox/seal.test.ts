// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { testServer, type TestServer } from '../test/server';
import { fromBase64url, toBase64url } from './base64url';
import { seal } from './seal';

const envelope = { id: 'contact-1', member_id: 'member-1', kind: 'contact' } as const;
const content = { id: 'contact-1', note: { text: 'zoekt een stage', audience: 'me' } };
let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

describe('a sealed capture', () => {
  test('is opened by the holder of the private key', async () => {
    const sealed = await seal(server.key, envelope, content);
    expect(await server.open(sealed)).toEqual(content);
  });

  test('shows nothing of what was written', async () => {
    const sealed = await seal(server.key, envelope, content);
    const everything = JSON.stringify(sealed) + atob(btoa(sealed.ciphertext));
    expect(everything).not.toContain('stage');
    expect(Buffer.from(fromBase64url(sealed.ciphertext)).toString('latin1')).not.toContain('stage');
  });

  test('carries which key it was sealed to', async () => {
    const next = await testServer('key-2');
    expect((await seal(next.key, envelope, content)).key_id).toBe('key-2');
  });

  test('cannot be opened with another key', async () => {
    const other = await testServer();
    const sealed = await seal(server.key, envelope, content);
    await expect(other.open(sealed)).rejects.toThrow();
  });

  test.each([
    ['id', { id: 'contact-2' }],
    ['member', { member_id: 'member-2' }],
    ['kind', { kind: 'presence' as const }],
    ['key id', { key_id: 'key-9' }],
  ])('cannot be passed off with another %s', async (_name, change) => {
    const sealed = await seal(server.key, envelope, content);
    await expect(server.open({ ...sealed, ...change })).rejects.toThrow();
  });

  test('is never sealed twice in the same way', async () => {
    const first = await seal(server.key, envelope, content);
    const second = await seal(server.key, envelope, content);
    expect(first.nonce).not.toBe(second.nonce);
    expect(first.ephemeral_public_key).not.toBe(second.ephemeral_public_key);
  });

  test('is refused when the server names an algorithm that we do not know', async () => {
    const key = { ...server.key, algorithm: 'ROT13' };
    await expect(seal(key, envelope, content)).rejects.toThrow();
  });
});

test('base64url comes back as it went, without padding', () => {
  for (const length of [0, 1, 2, 3, 64, 65]) {
    const bytes = Uint8Array.from({ length }, (_one, index) => (index * 83 + 251) % 256);
    const text = toBase64url(bytes);
    expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
    expect(fromBase64url(text)).toEqual(bytes);
  }
});
