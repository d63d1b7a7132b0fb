#include "privacy/p256.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>

#include <array>
#include <string>

#include "privacy/openssl_owned.hpp"

namespace nabij::privacy {
namespace {

constexpr std::size_t kPointSize = 65;
constexpr unsigned char kUncompressed = 4;
constexpr std::size_t kScalarSize = 32;
constexpr std::size_t kSignatureSize = 2 * kScalarSize;

using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Freed<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

Error not_a_key() {
  return base::Error::field("key", "not_a_key", "This is not a key of the curve P-256.");
}

// A key from its raw bytes; without private bytes, a public key.
Result<EvpKey> load_key(const base::Bytes& public_key, const base::Bytes& private_key) {
  // OpenSSL would also take the hybrid forms of the same point, so that what names a key could be
  // changed on its way and still fit.
  if (public_key.size() != kPointSize || public_key.front() != kUncompressed) return not_a_key();
  Builder builder(OSSL_PARAM_BLD_new());
  Number scalar;
  OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
  OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, public_key.data(),
                                   public_key.size());
  if (!private_key.empty()) {
    scalar.reset(BN_bin2bn(private_key.data(), static_cast<int>(private_key.size()), nullptr));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar.get());
  }
  Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
  EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
  EVP_PKEY* key = nullptr;
  int selection = private_key.empty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR;
  if (EVP_PKEY_fromdata_init(context.get()) <= 0 ||
      EVP_PKEY_fromdata(context.get(), &key, selection, parameters.get()) <= 0) {
    return not_a_key();
  }
  return EvpKey(key);
}

Result<base::Bytes> public_bytes(EVP_PKEY* key) {
  base::Bytes point(kPointSize);
  std::size_t size = 0;
  if (EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(),
                                      &size) <= 0 ||
      size != kPointSize) {
    return openssl_refused();
  }
  return point;
}

}  // namespace

Result<P256Key> make_p256_key() {
  EvpKey key(EVP_EC_gen("P-256"));
  if (!key) return openssl_refused();
  BIGNUM* raw = nullptr;
  if (EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &raw) <= 0) {
    return openssl_refused();
  }
  Number scalar(raw);
  P256Key made{TRY(public_bytes(key.get())), base::Bytes(kScalarSize)};
  BN_bn2binpad(scalar.get(), made.private_key.data(), kScalarSize);
  return made;
}

bool is_p256_point(const base::Bytes& public_key) { return load_key(public_key, {}).has_value(); }

Result<base::Bytes> p256_agree(const P256Key& own, const base::Bytes& peer_public_key) {
  auto mine = TRY(load_key(own.public_key, own.private_key));
  auto peer = TRY(load_key(peer_public_key, {}));
  EvpKeyContext context(EVP_PKEY_CTX_new(mine.get(), nullptr));
  base::Bytes shared(kScalarSize);
  std::size_t size = shared.size();
  bool agreed = EVP_PKEY_derive_init(context.get()) > 0 &&
                EVP_PKEY_derive_set_peer(context.get(), peer.get()) > 0 &&
                EVP_PKEY_derive(context.get(), shared.data(), &size) > 0;
  if (!agreed) return not_a_key();
  return shared;
}

Result<base::Bytes> p256_sign(const P256Key& key, std::string_view text) {
  auto own = TRY(load_key(key.public_key, key.private_key));
  EvpDigestContext context(EVP_MD_CTX_new());
  base::Bytes der(static_cast<std::size_t>(EVP_PKEY_get_size(own.get())));
  std::size_t size = der.size();
  auto bytes = base::as_bytes(text);
  bool done = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, own.get()) > 0 &&
              EVP_DigestSign(context.get(), der.data(), &size, bytes.data(), bytes.size()) > 0;
  const unsigned char* begin = der.data();
  Signature parts(done ? d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(size)) : nullptr);
  if (!parts) return openssl_refused();
  base::Bytes signature(kSignatureSize);
  BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), signature.data(), kScalarSize);
  BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), signature.data() + kScalarSize, kScalarSize);
  return signature;
}

bool p256_verify(const base::Bytes& public_key, std::string_view text,
                 const base::Bytes& signature) {
  auto key = load_key(public_key, {});
  if (!key.has_value() || signature.size() != kSignatureSize) return false;
  Signature parts(ECDSA_SIG_new());
  ECDSA_SIG_set0(parts.get(), BN_bin2bn(signature.data(), kScalarSize, nullptr),
                 BN_bin2bn(signature.data() + kScalarSize, kScalarSize, nullptr));
  base::Bytes der(static_cast<std::size_t>(i2d_ECDSA_SIG(parts.get(), nullptr)));
  unsigned char* begin = der.data();
  i2d_ECDSA_SIG(parts.get(), &begin);
  EvpDigestContext context(EVP_MD_CTX_new());
  auto bytes = base::as_bytes(text);
  return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key->get()) > 0 &&
         EVP_DigestVerify(context.get(), der.data(), der.size(), bytes.data(), bytes.size()) == 1;
}

Result<base::Bytes> hkdf_sha256(HkdfInput input) {
  Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
  KdfContext context(EVP_KDF_CTX_new(kdf.get()));
  std::string digest = "SHA256";
  std::string info(input.info);
  std::array<OSSL_PARAM, 5> parameters{
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, input.secret.data(),
                                        input.secret.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, input.salt.data(), input.salt.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), info.size()),
      OSSL_PARAM_construct_end()};
  base::Bytes key(input.size);
  int derived = EVP_KDF_derive(context.get(), key.data(), key.size(), parameters.data());
  OPENSSL_cleanse(input.secret.data(), input.secret.size());
  if (derived <= 0) return openssl_refused();
  return key;
}

}  // namespace nabij::privacy
