#include "push/subscription.hpp"

#include "privacy/p256.hpp"

namespace nabij::push {
namespace {

constexpr std::size_t kSecretSize = 16;

base::Bytes decoded(std::string_view text) {
  while (text.ends_with('=')) text.remove_suffix(1);
  return base::from_base64url(text).value_or(base::Bytes{});
}

}  // namespace

Result<Subscription> read_subscription(const SubscriptionText& text,
                                       const outbound::HttpsRules& rules) {
  Subscription read{text.endpoint, decoded(text.p256dh), decoded(text.auth)};
  Error error = fail(ErrorCode::InvalidInput, "This browser's address for messages is not right.");
  if (!outbound::origin_of(text.endpoint, rules)) {
    error.fields.push_back(
        {"endpoint", "not_allowed", "This should be the https address of a push service."});
  }
  if (!privacy::is_p256_point(read.public_key)) {
    error.fields.push_back({"p256dh", "not_a_key", "This should be a point of P-256."});
  }
  if (read.secret.size() != kSecretSize) {
    error.fields.push_back({"auth", "not_a_key", "This should be 16 bytes in base64url."});
  }
  if (!error.fields.empty()) return error;
  return read;
}

}  // namespace nabij::push
