// A push service for tests, and the browser behind it: node push_service.mjs FOLDER CERT KEY [AT].
// AT: by which time it judges how long a proof holds; left out, the time of this machine.
// It checks RFC 8292 and decrypts RFC 8291 with node:crypto, so that nothing of ours judges ours.
import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  randomBytes,
  verify,
} from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';

const [folder, certificate, key, at] = process.argv.slice(2);
const judged_at = () => (at ? Date.parse(at) : Date.now());
const browser = createECDH('prime256v1');
browser.generateKeys();
const auth = randomBytes(16);
const file = (name) => join(folder, name);
writeFileSync(file('p256dh'), browser.getPublicKey('base64url'));
writeFileSync(file('auth'), auth.toString('base64url'));
writeFileSync(file('messages'), '');
writeFileSync(file('refusals'), '');

const hmac = (secret, ...parts) => {
  const sum = createHmac('sha256', secret);
  for (const part of parts) sum.update(part);
  return sum.digest();
};

// RFC 8188 with the key of RFC 8291.
function decrypt(body) {
  const salt = body.subarray(0, 16);
  const size = body.readUInt32BE(16);
  const sender = body.subarray(21, 21 + body[20]);
  const record = body.subarray(21 + body[20]);
  if (record.length > size) throw new Error('more than one record');
  const shared = browser.computeSecret(sender);
  const one = Buffer.from([1]);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender]);
  const secret = hmac(salt, hmac(hmac(auth, shared), info, one));
  const content_key = hmac(secret, Buffer.from('Content-Encoding: aes128gcm\0'), one);
  const nonce = hmac(secret, Buffer.from('Content-Encoding: nonce\0'), one).subarray(0, 12);
  const cipher = createDecipheriv('aes-128-gcm', content_key.subarray(0, 16), nonce);
  cipher.setAuthTag(record.subarray(record.length - 16));
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  const end = padded.lastIndexOf(2);
  if (end < 0 || padded.subarray(end + 1).some((each) => each !== 0)) throw new Error('padding');
  return padded.subarray(0, end).toString();
}

function sender_of(header, host) {
  const match = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), ?k=([\w-]+)$/.exec(header ?? '');
  if (!match) throw new Error('no vapid');
  const [, head, claims, signature, point] = match;
  const raw = Buffer.from(point, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: raw.subarray(1, 33).toString('base64url'),
    y: raw.subarray(33).toString('base64url'),
  };
  const right = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!right) throw new Error('the signature is wrong');
  if (JSON.parse(Buffer.from(head, 'base64url')).alg !== 'ES256') throw new Error('not ES256');
  const said = JSON.parse(Buffer.from(claims, 'base64url'));
  if (said.aud !== `https://${host}`) throw new Error(`meant for ${said.aud}`);
  const left_s = said.exp - judged_at() / 1000;
  if (left_s <= 0 || left_s > 86_400) throw new Error('too old, or holds for too long');
  return { audience: said.aud, subject: said.sub, key: point };
}

const answers = {
  take: [201],
  gone: [410],
  busy: [429, { 'Retry-After': '120' }],
  broken: [500],
  moved: [302, { Location: '/take/elsewhere' }],
};

function take(request, response, body) {
  const way = request.url.split('/')[1];
  if (way === 'silent') return;
  if (way !== 'take') {
    const [status, headers] = answers[way] ?? [404];
    response.writeHead(status, headers).end();
    return;
  }
  try {
    if (request.method !== 'POST') throw new Error(request.method);
    if (request.headers['content-encoding'] !== 'aes128gcm') throw new Error('encoding');
    const sender = sender_of(request.headers.authorization, request.headers.host);
    const { ttl, topic, urgency } = request.headers;
    const text = decrypt(body);
    const message = { text, ...sender, ttl, topic, urgency, path: request.url, size: body.length };
    appendFileSync(file('messages'), JSON.stringify(message) + '\n');
    response.writeHead(201, { Location: '/message/1' }).end();
  } catch (error) {
    appendFileSync(file('refusals'), `${error.message}\n`);
    response.writeHead(403).end();
  }
}

const server = createServer(
  { cert: readFileSync(certificate), key: readFileSync(key) },
  (request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => take(request, response, Buffer.concat(parts)));
  },
);
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
