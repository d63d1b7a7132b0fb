// A keyed hash that recognises a text that was sent before. Without the key nobody can check a
// guess against it, so it says nothing about a sealed text to whoever holds only the database.
#pragma once

#include <string_view>

#include "base/text.hpp"
#include "privacy/sealing.hpp"

namespace nabij::privacy {

// 32 bytes (BLAKE2b). The purpose keeps hashes of different kinds of thing apart.
base::Bytes fingerprint(const Key& key, std::string_view purpose, std::string_view text);

}  // namespace nabij::privacy
