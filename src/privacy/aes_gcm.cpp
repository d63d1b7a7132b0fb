#include "privacy/aes_gcm.hpp"

#include "privacy/openssl_owned.hpp"

namespace nabij::privacy {
namespace {

constexpr std::size_t kNonceSize = 12;
constexpr std::size_t kTagSize = 16;

int size_of(std::size_t size) { return static_cast<int>(size); }

const EVP_CIPHER* cipher_for(const GcmKey& key) {
  if (key.nonce.size() != kNonceSize) return nullptr;
  if (key.key.size() == 16) return EVP_aes_128_gcm();
  return key.key.size() == 32 ? EVP_aes_256_gcm() : nullptr;
}

Error cannot_be_opened() {
  return base::Error::field("ciphertext", "cannot_be_opened", "This was sealed with another key.");
}

}  // namespace

Result<base::Bytes> gcm_seal(const GcmKey& key, std::string_view plain) {
  const auto* cipher = cipher_for(key);
  if (cipher == nullptr) return openssl_refused();
  EvpCipherContext context(EVP_CIPHER_CTX_new());
  base::Bytes sealed(plain.size() + kTagSize);
  int written = 0;
  int last = 0;
  auto known = base::as_bytes(key.additional_data);
  auto text = base::as_bytes(plain);
  bool done =
      EVP_EncryptInit_ex(context.get(), cipher, nullptr, key.key.data(), key.nonce.data()) > 0 &&
      EVP_EncryptUpdate(context.get(), nullptr, &written, known.data(), size_of(known.size())) >
          0 &&
      EVP_EncryptUpdate(context.get(), sealed.data(), &written, text.data(), size_of(text.size())) >
          0 &&
      EVP_EncryptFinal_ex(context.get(), sealed.data() + written, &last) > 0 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagSize,
                          sealed.data() + plain.size()) > 0;
  if (!done) return openssl_refused();
  return sealed;
}

Result<std::string> gcm_open(const GcmKey& key, const base::Bytes& sealed) {
  const auto* cipher = cipher_for(key);
  if (cipher == nullptr || sealed.size() < kTagSize) return cannot_be_opened();
  std::size_t size = sealed.size() - kTagSize;
  base::Bytes tag(sealed.end() - kTagSize, sealed.end());
  EvpCipherContext context(EVP_CIPHER_CTX_new());
  std::string plain(size, '\0');
  auto* out = reinterpret_cast<unsigned char*>(plain.data());
  int written = 0;
  int last = 0;
  auto known = base::as_bytes(key.additional_data);
  bool opened =
      EVP_DecryptInit_ex(context.get(), cipher, nullptr, key.key.data(), key.nonce.data()) > 0 &&
      EVP_DecryptUpdate(context.get(), nullptr, &written, known.data(), size_of(known.size())) >
          0 &&
      EVP_DecryptUpdate(context.get(), out, &written, sealed.data(), size_of(size)) > 0 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagSize, tag.data()) > 0 &&
      EVP_DecryptFinal_ex(context.get(), out + written, &last) > 0;
  if (!opened) return cannot_be_opened();
  return plain;
}

}  // namespace nabij::privacy
