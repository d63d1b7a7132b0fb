// Seals a capture to the server's key, as the web application does on a device without a network.
const utf8 = new TextEncoder();
const { subtle } = globalThis.crypto;
const curve = { name: "ECDH", namedCurve: "P-256" };
const base64url = (bytes) => Buffer.from(bytes).toString("base64url");

async function sealingKey(shared, keyId) {
  const material = await subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  return subtle.deriveKey(
    {
      name: "HKDF",
      hash: "SHA-256",
      salt: new Uint8Array(),
      info: utf8.encode(`nabij outbox v1${keyId}`),
    },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt"],
  );
}

export async function seal(key, { id, member_id, kind }, content) {
  const point = Buffer.from(key.public_key, "base64url");
  const server = await subtle.importKey("raw", point, curve, false, []);
  const own = await subtle.generateKey(curve, false, ["deriveBits"]);
  const shared = await subtle.deriveBits({ name: "ECDH", public: server }, own.privateKey, 256);
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const bound = utf8.encode([id, member_id, kind, key.key_id].join("|"));
  const sealed = await subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: bound },
    await sealingKey(shared, key.key_id),
    utf8.encode(JSON.stringify(content)),
  );
  return {
    id,
    member_id,
    kind,
    key_id: key.key_id,
    ephemeral_public_key: base64url(await subtle.exportKey("raw", own.publicKey)),
    nonce: base64url(nonce),
    ciphertext: base64url(sealed),
  };
}
