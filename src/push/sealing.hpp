// A message that only one browser opens: RFC 8291, in the encoding aes128gcm of RFC 8188.
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "privacy/p256.hpp"
#include "push/subscription.hpp"

namespace nabij::push {

// Made anew for every message.
struct MessageKey {
  privacy::P256Key pair;
  base::Bytes salt;  // 16 bytes
};

// Filled up to `least_size` bytes, so that all messages look alike from outside.
Result<base::Bytes> seal_message(const Subscription& subscription, std::string_view text,
                                 const MessageKey& key, std::size_t least_size);

}  // namespace nabij::push
