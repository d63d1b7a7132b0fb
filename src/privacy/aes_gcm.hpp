// AES-GCM with a nonce of 12 bytes and a tag of 16 bytes at the end. The size of the key says
// which: 16 bytes AES-128, 32 bytes AES-256.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/text.hpp"

namespace nabij::privacy {

struct GcmKey {
  base::Bytes key;
  base::Bytes nonce;
  std::string additional_data = {};
};

Result<base::Bytes> gcm_seal(const GcmKey& key, std::string_view plain);
// InvalidInput when anything was changed, or the key is another one.
Result<std::string> gcm_open(const GcmKey& key, const base::Bytes& sealed);

}  // namespace nabij::privacy
