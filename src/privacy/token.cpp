#include "privacy/token.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace nabij::privacy {
namespace {

constexpr std::size_t kSecretSize = 32;
constexpr std::size_t kRegionSize = 16;
constexpr std::size_t kTextSize = 22 + 1 + 43;

base::Bytes hash_of(std::span<const unsigned char> secret) {
  base::Bytes hash(crypto_generichash_BYTES);
  crypto_generichash(hash.data(), hash.size(), secret.data(), secret.size(), nullptr, 0);
  return hash;
}

}  // namespace

NewToken new_token(RegionId region, base::Random& random) {
  std::array<unsigned char, kSecretSize> secret{};
  random.fill(secret);
  NewToken token{base::to_base64url(region.uuid.bytes) + "." + base::to_base64url(secret),
                 {region, hash_of(secret)}};
  sodium_memzero(secret.data(), secret.size());
  return token;
}

std::optional<TokenReference> read_token(std::string_view text) {
  if (text.size() != kTextSize || text[22] != '.') return std::nullopt;
  auto region = base::from_base64url(text.substr(0, 22));
  auto secret = base::from_base64url(text.substr(23));
  if (!region || region->size() != kRegionSize) return std::nullopt;
  if (!secret || secret->size() != kSecretSize) return std::nullopt;
  TokenReference reference{{}, hash_of(*secret)};
  std::copy(region->begin(), region->end(), reference.region.uuid.bytes.begin());
  return reference;
}

}  // namespace nabij::privacy
