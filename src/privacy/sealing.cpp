#include "privacy/sealing.hpp"

#include <sodium.h>

namespace nabij::privacy {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

std::string authenticated(const SealContext& context) {
  std::string text(context.column);
  text += '\n';
  text.append(reinterpret_cast<const char*>(context.row.bytes.data()), context.row.bytes.size());
  return text;
}

}  // namespace

Key Key::random(base::Random& random) {
  Key key;
  random.fill(key.bytes_);
  return key;
}

Result<Key> Key::from_bytes(std::span<const unsigned char> bytes) {
  if (bytes.size() != kSize) return fail(ErrorCode::Unavailable, "A key has the wrong size.");
  Key key;
  std::copy(bytes.begin(), bytes.end(), key.bytes_.begin());
  return key;
}

Key::~Key() { sodium_memzero(bytes_.data(), bytes_.size()); }

base::Bytes seal(const Key& key, std::string_view plain, const SealContext& context,
                 base::Random& random) {
  base::Bytes sealed(kNonceSize + plain.size() + kTagSize);
  random.fill(std::span(sealed).first(kNonceSize));
  auto extra = authenticated(context);
  unsigned long long written = 0;
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      sealed.data() + kNonceSize, &written, base::as_bytes(plain).data(), plain.size(),
      base::as_bytes(extra).data(), extra.size(), nullptr, sealed.data(), key.bytes().data());
  return sealed;
}

Result<std::string> unseal(const Key& key, std::span<const unsigned char> sealed,
                           const SealContext& context) {
  if (sealed.size() < kNonceSize + kTagSize) {
    return fail(ErrorCode::Unavailable, "A sealed value is damaged.");
  }
  std::string plain(sealed.size() - kNonceSize - kTagSize, '\0');
  auto extra = authenticated(context);
  unsigned long long written = 0;
  int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      reinterpret_cast<unsigned char*>(plain.data()), &written, nullptr, sealed.data() + kNonceSize,
      sealed.size() - kNonceSize, base::as_bytes(extra).data(), extra.size(), sealed.data(),
      key.bytes().data());
  if (failed != 0) return fail(ErrorCode::Unavailable, "A sealed value cannot be opened.");
  return plain;
}

base::Bytes wrap(const Key& outer, const Key& inner, const SealContext& context,
                 base::Random& random) {
  return seal(outer, base::as_text(inner.bytes()), context, random);
}

Result<Key> unwrap(const Key& outer, std::span<const unsigned char> wrapped,
                   const SealContext& context) {
  std::string plain = TRY(unseal(outer, wrapped, context));
  auto key = Key::from_bytes(base::as_bytes(plain));
  sodium_memzero(plain.data(), plain.size());
  return key;
}

Result<Key> parse_master_key(std::string_view text) {
  auto bytes = base::from_base64url(base::tidy(text));
  if (!bytes || bytes->size() != Key::kSize) {
    return base::Error::field("master_key", "not_a_key",
                              "The master key is 32 bytes in base64url: 43 characters.");
  }
  return Key::from_bytes(*bytes);
}

std::string to_text(const Key& key) { return base::to_base64url(key.bytes()); }

}  // namespace nabij::privacy
