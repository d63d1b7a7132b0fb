#include "privacy/envelope.hpp"

#include "privacy/aes_gcm.hpp"

namespace nabij::privacy {
namespace {

Error not_for_us() {
  return base::Error::field("ciphertext", "cannot_be_opened",
                            "This was not sealed for this server.");
}

Result<base::Bytes> secret_of(const EnvelopeKey& own, const base::Bytes& peer,
                              const EnvelopeContext& context) {
  auto shared = p256_agree(own, peer);
  if (!shared.has_value()) return not_for_us();
  return hkdf_sha256({std::move(*shared), base::Bytes(32), context.info});
}

}  // namespace

Result<EnvelopeKey> make_envelope_key() { return make_p256_key(); }

Result<std::string> open_envelope(const EnvelopeKey& key, const Envelope& envelope,
                                  const EnvelopeContext& context) {
  auto secret = TRY(secret_of(key, envelope.ephemeral_public_key, context));
  auto plain = gcm_open({secret, envelope.nonce, context.additional_data}, envelope.ciphertext);
  if (!plain.has_value()) return not_for_us();
  return plain;
}

Result<Envelope> seal_envelope(const base::Bytes& public_key, std::string_view plain,
                               const EnvelopeContext& context, const base::Bytes& nonce) {
  auto ephemeral = TRY(make_envelope_key());
  auto secret = TRY(secret_of(ephemeral, public_key, context));
  auto sealed = TRY(gcm_seal({secret, nonce, context.additional_data}, plain));
  return Envelope{ephemeral.public_key, nonce, std::move(sealed)};
}

}  // namespace nabij::privacy
