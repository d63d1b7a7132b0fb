// An envelope that only the server can open: what a device captured without a network is sealed
// with the server's public key, so that a lost phone cannot read its own queue.
//
//   shared = ECDH P-256 (ephemeral key of the device, key of the server)
//   key    = HKDF-SHA256 (shared, salt of 32 zero bytes, info)
//   sealed = AES-256-GCM (key, nonce of 12 bytes, additional data), tag of 16 bytes appended
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/text.hpp"
#include "privacy/p256.hpp"

namespace nabij::privacy {

using EnvelopeKey = P256Key;

struct Envelope {
  base::Bytes ephemeral_public_key;
  base::Bytes nonce;
  base::Bytes ciphertext;
};

// What both sides say outside the envelope; it opens only when they say the same.
struct EnvelopeContext {
  std::string info;
  std::string additional_data;
};

Result<EnvelopeKey> make_envelope_key();
// InvalidInput when it was not sealed for this key and context, or was changed on the way.
Result<std::string> open_envelope(const EnvelopeKey& key, const Envelope& envelope,
                                  const EnvelopeContext& context);
// As a device does it; for tests and the demo town.
Result<Envelope> seal_envelope(const base::Bytes& public_key, std::string_view plain,
                               const EnvelopeContext& context, const base::Bytes& nonce);

}  // namespace nabij::privacy
