#include "privacy/envelope.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>

#include <array>
#include <memory>

namespace nabij::privacy {
namespace {

constexpr std::size_t kPointSize = 65;
constexpr unsigned char kUncompressed = 4;
constexpr std::size_t kScalarSize = 32;
constexpr std::size_t kNonceSize = 12;
constexpr std::size_t kTagSize = 16;

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* owned) const {
    Free(owned);
  }
};
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Freed<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

Error not_for_us() {
  return Error::field("ciphertext", "cannot_be_opened", "This was not sealed for this server.");
}

Error broken() {
  Error error = fail(ErrorCode::Internal);
  error.internal = "OpenSSL refused an operation on an envelope";
  return error;
}

int size_of(std::size_t size) { return static_cast<int>(size); }

// A key of P-256 from its raw bytes; without private bytes, a public key.
Result<PrivateKey> load_key(const base::Bytes& public_key, const base::Bytes& private_key) {
  // OpenSSL would also take the hybrid forms of the same point, so that an envelope could be
  // changed on its way and still open.
  if (public_key.size() != kPointSize || public_key.front() != kUncompressed) return not_for_us();
  Builder builder(OSSL_PARAM_BLD_new());
  Number scalar;
  OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
  OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, public_key.data(),
                                   public_key.size());
  if (!private_key.empty()) {
    scalar.reset(BN_bin2bn(private_key.data(), size_of(private_key.size()), nullptr));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar.get());
  }
  Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
  KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
  EVP_PKEY* key = nullptr;
  int selection = private_key.empty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR;
  if (EVP_PKEY_fromdata_init(context.get()) <= 0 ||
      EVP_PKEY_fromdata(context.get(), &key, selection, parameters.get()) <= 0) {
    return not_for_us();
  }
  return PrivateKey(key);
}

// The point that both sides reach; a peer outside the curve is refused.
Result<base::Bytes> agree(EVP_PKEY* own, EVP_PKEY* peer) {
  KeyContext context(EVP_PKEY_CTX_new(own, nullptr));
  if (EVP_PKEY_derive_init(context.get()) <= 0 ||
      EVP_PKEY_derive_set_peer(context.get(), peer) <= 0) {
    return not_for_us();
  }
  base::Bytes shared(kScalarSize);
  std::size_t size = shared.size();
  if (EVP_PKEY_derive(context.get(), shared.data(), &size) <= 0) return not_for_us();
  return shared;
}

Result<base::Bytes> derive_key(base::Bytes shared, std::string info) {
  Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
  KdfContext context(EVP_KDF_CTX_new(kdf.get()));
  std::array<unsigned char, 32> salt{};
  std::string digest = "SHA256";
  std::array<OSSL_PARAM, 5> parameters{
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, shared.data(), shared.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(), salt.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), info.size()),
      OSSL_PARAM_construct_end()};
  base::Bytes key(32);
  int derived = EVP_KDF_derive(context.get(), key.data(), key.size(), parameters.data());
  OPENSSL_cleanse(shared.data(), shared.size());
  if (derived <= 0) return broken();
  return key;
}

Result<std::string> decrypt(const base::Bytes& key, const Envelope& envelope,
                            const std::string& additional) {
  std::size_t size = envelope.ciphertext.size() - kTagSize;
  base::Bytes tag(envelope.ciphertext.end() - kTagSize, envelope.ciphertext.end());
  CipherContext context(EVP_CIPHER_CTX_new());
  std::string plain(size, '\0');
  auto* out = reinterpret_cast<unsigned char*>(plain.data());
  int written = 0;
  int last = 0;
  auto known = base::as_bytes(additional);
  bool opened =
      EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(),
                         envelope.nonce.data()) > 0 &&
      EVP_DecryptUpdate(context.get(), nullptr, &written, known.data(), size_of(known.size())) >
          0 &&
      EVP_DecryptUpdate(context.get(), out, &written, envelope.ciphertext.data(), size_of(size)) >
          0 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagSize, tag.data()) > 0 &&
      EVP_DecryptFinal_ex(context.get(), out + written, &last) > 0;
  if (!opened) return not_for_us();
  return plain;
}

Result<base::Bytes> encrypt(const base::Bytes& key, std::string_view plain,
                            const base::Bytes& nonce, const std::string& additional) {
  CipherContext context(EVP_CIPHER_CTX_new());
  base::Bytes sealed(plain.size() + kTagSize);
  int written = 0;
  int last = 0;
  auto known = base::as_bytes(additional);
  auto text = base::as_bytes(plain);
  bool done =
      EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce.data()) > 0 &&
      EVP_EncryptUpdate(context.get(), nullptr, &written, known.data(), size_of(known.size())) >
          0 &&
      EVP_EncryptUpdate(context.get(), sealed.data(), &written, text.data(), size_of(text.size())) >
          0 &&
      EVP_EncryptFinal_ex(context.get(), sealed.data() + written, &last) > 0 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagSize,
                          sealed.data() + plain.size()) > 0;
  if (!done) return broken();
  return sealed;
}

Result<base::Bytes> public_bytes(EVP_PKEY* key) {
  base::Bytes point(kPointSize);
  std::size_t size = 0;
  if (EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(),
                                      &size) <= 0 ||
      size != kPointSize) {
    return broken();
  }
  return point;
}

}  // namespace

Result<EnvelopeKey> make_envelope_key() {
  PrivateKey key(EVP_EC_gen("P-256"));
  if (!key) return broken();
  BIGNUM* raw = nullptr;
  if (EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &raw) <= 0) return broken();
  Number scalar(raw);
  EnvelopeKey made{TRY(public_bytes(key.get())), base::Bytes(kScalarSize)};
  BN_bn2binpad(scalar.get(), made.private_key.data(), kScalarSize);
  return made;
}

Result<std::string> open_envelope(const EnvelopeKey& key, const Envelope& envelope,
                                  const EnvelopeContext& context) {
  if (envelope.nonce.size() != kNonceSize || envelope.ciphertext.size() < kTagSize) {
    return not_for_us();
  }
  auto own = TRY(load_key(key.public_key, key.private_key));
  auto peer = TRY(load_key(envelope.ephemeral_public_key, {}));
  auto secret = TRY(derive_key(TRY(agree(own.get(), peer.get())), context.info));
  return decrypt(secret, envelope, context.additional_data);
}

Result<Envelope> seal_envelope(const base::Bytes& public_key, std::string_view plain,
                               const EnvelopeContext& context, const base::Bytes& nonce) {
  auto ephemeral = TRY(make_envelope_key());
  auto own = TRY(load_key(ephemeral.public_key, ephemeral.private_key));
  auto peer = TRY(load_key(public_key, {}));
  auto secret = TRY(derive_key(TRY(agree(own.get(), peer.get())), context.info));
  auto sealed = TRY(encrypt(secret, plain, nonce, context.additional_data));
  return Envelope{ephemeral.public_key, nonce, std::move(sealed)};
}

}  // namespace nabij::privacy
