import { describe, expect, test } from 'vitest';
import { carried, linkAddress, linkOf, newKey, offerAddress } from './own_link';

const region = 'AAAAAAAAAAAAAAAAAAAAAA';
const secret = `${region}.${'b'.repeat(43)}`;

describe('a link of one’s own', () => {
  test('carries its secret where no server sees it', () => {
    for (const address of [
      offerAddress('http://localhost', secret),
      linkAddress('http://localhost', secret),
    ]) {
      expect(new URL(address).pathname + new URL(address).search).toBe('/eigen');
    }
    expect(carried(new URL(offerAddress('http://localhost', secret)).hash)).toEqual({
      kind: 'offer',
      secret,
    });
    expect(carried(new URL(linkAddress('http://localhost', secret)).hash)?.kind).toBe('link');
  });

  test('is nothing when it is cut off or something else', () => {
    for (const hash of ['', '#', '#inhoud', `#open=${secret.slice(1)}`, `#open=${secret}x`]) {
      expect(carried(hash)).toBeNull();
    }
  });

  test('has a key of this phone, another each time', () => {
    const [one, other] = [newKey(), newKey()];
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(linkOf(secret, one)).toBe(`${region}.${one}`);
  });
});
