// Sends a message to a browser through its push service, and says who sends (VAPID, RFC 8292).
#pragma once

#include <string>

#include "base/clock.hpp"
#include "outbound/https.hpp"
#include "privacy/p256.hpp"
#include "push/sealing.hpp"

namespace nabij::push {

struct Message {
  std::string text;   // nothing personal: the browser shows it on a screen that others see
  std::string topic;  // a newer message with the same topic takes its place; base64url, at most 32
  std::int64_t keep_s = 12 * 3600;  // how long the service holds it for a browser that is off
};

struct SenderSettings {
  std::string subject;  // mailto: or https: of who runs this house
  outbound::HttpsRules rules;
};

// The value of the Authorization header.
Result<std::string> vapid(const privacy::P256Key& key, const std::string& origin,
                          const std::string& subject, base::Instant expires_at);

class Sender {
 public:
  Sender(SenderSettings settings, const base::Clock& clock, base::Random& random)
      : settings_(std::move(settings)), clock_(clock), random_(random) {}

  const outbound::HttpsRules& rules() const { return settings_.rules; }
  // Blocks until the service has answered or time is over. `key` is the house's.
  outbound::Outcome send(const privacy::P256Key& key, const Subscription& subscription,
                         const Message& message) const;

 private:
  Result<outbound::HttpsPost> prepare(const privacy::P256Key& key, const Subscription& subscription,
                                      const Message& message) const;

  SenderSettings settings_;
  const base::Clock& clock_;
  base::Random& random_;
};

}  // namespace nabij::push
