// What stands behind the # of a link, which browsers do not send. An offer is what a worker's phone
// shows; a link is what the young person's phone makes of it. Both begin with the region.

const regionPart = 23;
const keyBytes = 32;
const path = '/eigen';

export type Carried = { kind: 'offer' | 'link'; secret: string };

/** What somebody came with; nothing when they came without. */
export function carried(hash: string): Carried | null {
  const found = /^#(nieuw|open)=([\w-]{22}\.[\w-]{43})$/.exec(hash);
  if (!found?.[2]) return null;
  return { kind: found[1] === 'nieuw' ? 'offer' : 'link', secret: found[2] };
}

export const offerAddress = (origin: string, offer: string): string =>
  `${origin}${path}#nieuw=${offer}`;
export const linkAddress = (origin: string, link: string): string =>
  `${origin}${path}#open=${link}`;

/** Made on this phone, so that nobody else ever has it. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The link that an offer becomes with a key. */
export const linkOf = (offer: string, key: string): string => offer.slice(0, regionPart) + key;
