#include "push/sender.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace nabij::push {
namespace {

constexpr std::size_t kMessageSize = 256;
constexpr std::size_t kSaltSize = 16;
constexpr std::int64_t kProofMinutes = 60;

// What may stand between quotes in JSON as it is.
bool is_plain(std::string_view text) {
  return std::ranges::all_of(
      text, [](char each) { return each > ' ' && each < '\x7f' && each != '"' && each != '\\'; });
}

std::string part(std::string_view json) { return base::to_base64url(base::as_bytes(json)); }

}  // namespace

Result<std::string> vapid(const privacy::P256Key& key, const std::string& origin,
                          const std::string& subject, base::Instant expires_at) {
  if (!is_plain(origin) || !is_plain(subject)) return fail(ErrorCode::InvalidInput);
  auto claims =
      fmt::format(R"({{"aud":"{}","exp":{},"sub":"{}"}})", origin, expires_at.ms / 1000, subject);
  auto said = part(R"({"typ":"JWT","alg":"ES256"})") + "." + part(claims);
  auto signature = TRY(privacy::p256_sign(key, said));
  return fmt::format("vapid t={}.{}, k={}", said, base::to_base64url(signature),
                     base::to_base64url(key.public_key));
}

Result<outbound::HttpsPost> Sender::prepare(const privacy::P256Key& key,
                                            const Subscription& subscription,
                                            const Message& message) const {
  auto origin = outbound::origin_of(subscription.endpoint, settings_.rules);
  if (!origin) return fail(ErrorCode::NotAllowed);
  MessageKey once{TRY(privacy::make_p256_key()), base::Bytes(kSaltSize)};
  random_.fill(once.salt);
  auto body = TRY(seal_message(subscription, message.text, once, kMessageSize));
  auto proof =
      TRY(vapid(key, *origin, settings_.subject, clock_.now().plus_minutes(kProofMinutes)));
  outbound::HttpsPost post{subscription.endpoint, {}, std::string(base::as_text(body))};
  post.headers = {"Content-Type: application/octet-stream", "Content-Encoding: aes128gcm",
                  fmt::format("TTL: {}", message.keep_s), "Urgency: normal",
                  "Authorization: " + proof};
  if (!message.topic.empty() && is_plain(message.topic)) {
    post.headers.push_back("Topic: " + message.topic);
  }
  return post;
}

outbound::Outcome Sender::send(const privacy::P256Key& key, const Subscription& subscription,
                               const Message& message) const {
  auto post = prepare(key, subscription, message);
  if (!post.has_value()) {
    bool refused = post.error().code != ErrorCode::Internal;
    auto fate = refused ? outbound::Fate::Never : outbound::Fate::Later;
    return {fate, 0, refused ? "address_not_allowed" : "not_prepared", 0};
  }
  return outbound::post_https(*post, settings_.rules);
}

}  // namespace nabij::push
