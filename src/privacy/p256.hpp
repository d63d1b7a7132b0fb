// The curve P-256, as browsers have it: agreeing on a secret (ECDH), signing (ES256), and making
// keys of a secret (HKDF with SHA-256, RFC 5869).
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "base/text.hpp"

namespace nabij::privacy {

struct P256Key {
  base::Bytes public_key;   // uncompressed point, 65 bytes
  base::Bytes private_key;  // 32 bytes
};

Result<P256Key> make_p256_key();
// Whether these 65 bytes are a point of the curve in its one uncompressed form.
bool is_p256_point(const base::Bytes& public_key);
// The 32 bytes that both sides reach. InvalidInput when a key is not one.
Result<base::Bytes> p256_agree(const P256Key& own, const base::Bytes& peer_public_key);

// 64 bytes, r and s (RFC 7518 section 3.4).
Result<base::Bytes> p256_sign(const P256Key& key, std::string_view text);
bool p256_verify(const base::Bytes& public_key, std::string_view text,
                 const base::Bytes& signature);

struct HkdfInput {
  base::Bytes secret;
  base::Bytes salt;
  std::string_view info;
  std::size_t size = 32;
};
Result<base::Bytes> hkdf_sha256(HkdfInput input);

}  // namespace nabij::privacy
