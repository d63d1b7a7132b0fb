#include "privacy/fingerprint.hpp"

#include <sodium.h>

namespace nabij::privacy {
namespace {

base::Bytes keyed_hash(std::span<const unsigned char> key, std::string_view text) {
  base::Bytes hash(Key::kSize);
  auto message = base::as_bytes(text);
  crypto_generichash(hash.data(), hash.size(), message.data(), message.size(), key.data(),
                     key.size());
  return hash;
}

}  // namespace

base::Bytes fingerprint(const Key& key, std::string_view purpose, std::string_view text) {
  return keyed_hash(keyed_hash(key.bytes(), purpose), text);
}

}  // namespace nabij::privacy
