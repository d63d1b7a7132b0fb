// Where a browser lets itself be reached: its push service's address, and the keys with which only
// that browser reads (RFC 8291). All three were made by the browser and are not to be trusted.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/text.hpp"
#include "outbound/https.hpp"

namespace nabij::push {

struct Subscription {
  std::string endpoint;
  base::Bytes public_key;  // p256dh: a point of P-256, 65 bytes
  base::Bytes secret;      // auth: 16 bytes
};

// As a browser gives it, in base64url.
struct SubscriptionText {
  std::string endpoint;
  std::string p256dh;
  std::string auth;
};

// InvalidInput that names every part at fault: `endpoint`, `p256dh`, `auth`.
Result<Subscription> read_subscription(const SubscriptionText& text,
                                       const outbound::HttpsRules& rules);

}  // namespace nabij::push
