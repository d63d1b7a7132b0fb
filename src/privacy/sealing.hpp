// Sealing: free text and identity are readable only through a chain of keys.
//
//   master key (a file or the environment, never in the database)
//     wraps the region key, which wraps each young person's data key,
//       which seals their identity, and wraps the key of every text that is about them.
//
// Destroying a young person's wrapped key makes everything under it unreadable for good, in
// backups too. XChaCha20-Poly1305 (libsodium) with a random 24-byte nonce in front; the context
// ("people.alias", the row's id) is authenticated, so that a value cannot be moved elsewhere.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/result.hpp"
#include "base/text.hpp"

namespace nabij::privacy {

// 32 bytes that are wiped when they go.
class Key {
 public:
  static constexpr std::size_t kSize = 32;
  static Key random(base::Random& random);
  static Result<Key> from_bytes(std::span<const unsigned char> bytes);
  Key(const Key&) = default;
  Key& operator=(const Key&) = default;
  ~Key();
  std::span<const unsigned char> bytes() const { return bytes_; }

 private:
  Key() = default;
  std::array<unsigned char, kSize> bytes_{};
};

// What a sealed value belongs to: "people.alias" and the id of its row.
struct SealContext {
  std::string_view column;
  base::Uuid row;
};

base::Bytes seal(const Key& key, std::string_view plain, const SealContext& context,
                 base::Random& random);
// Unavailable when the key does not fit or the value was changed or moved.
Result<std::string> unseal(const Key& key, std::span<const unsigned char> sealed,
                           const SealContext& context);
base::Bytes wrap(const Key& outer, const Key& inner, const SealContext& context,
                 base::Random& random);
Result<Key> unwrap(const Key& outer, std::span<const unsigned char> wrapped,
                   const SealContext& context);

// 43 characters of base64url, as in the key file and NABIJ_MASTER_KEY.
Result<Key> parse_master_key(std::string_view text);
std::string to_text(const Key& key);

}  // namespace nabij::privacy
