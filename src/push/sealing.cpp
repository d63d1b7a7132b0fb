#include "push/sealing.hpp"

#include <algorithm>

#include "privacy/aes_gcm.hpp"

namespace nabij::push {
namespace {

using namespace std::string_view_literals;

constexpr unsigned char kLastRecord = 2;

std::string key_info(const Subscription& subscription, const privacy::P256Key& own) {
  std::string info("WebPush: info\0"sv);
  info += base::as_text(subscription.public_key);
  info += base::as_text(own.public_key);
  return info;
}

// Salt, record size 4096 and our public key (RFC 8188 section 2.1).
base::Bytes header_of(const MessageKey& key) {
  base::Bytes header(key.salt);
  header.insert(header.end(), {0, 0, 16, 0});
  header.push_back(static_cast<unsigned char>(key.pair.public_key.size()));
  header.insert(header.end(), key.pair.public_key.begin(), key.pair.public_key.end());
  return header;
}

}  // namespace

Result<base::Bytes> seal_message(const Subscription& subscription, std::string_view text,
                                 const MessageKey& key, std::size_t least_size) {
  auto shared = TRY(privacy::p256_agree(key.pair, subscription.public_key));
  auto secret = TRY(privacy::hkdf_sha256(
      {std::move(shared), subscription.secret, key_info(subscription, key.pair)}));
  auto content_key =
      TRY(privacy::hkdf_sha256({secret, key.salt, "Content-Encoding: aes128gcm\0"sv, 16}));
  auto nonce = TRY(privacy::hkdf_sha256({secret, key.salt, "Content-Encoding: nonce\0"sv, 12}));
  std::string padded(text);
  padded += static_cast<char>(kLastRecord);
  padded.resize(std::max(padded.size(), least_size), '\0');
  auto message = header_of(key);
  auto sealed = TRY(privacy::gcm_seal({std::move(content_key), std::move(nonce)}, padded));
  message.insert(message.end(), sealed.begin(), sealed.end());
  return message;
}

}  // namespace nabij::push
