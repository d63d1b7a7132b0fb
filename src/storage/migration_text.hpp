// The text of a migration in the words of one database, and the hash that pins it.
#pragma once

#include <string>
#include <string_view>

#include "storage/migrator.hpp"

namespace nabij::storage {

// Column types and table options replaced; quoted text and comments are left alone.
std::string in_dialect(std::string_view text, Dialect dialect);
std::string text_for(const Migration& migration, Dialect dialect);
// SHA-256 of the text as written for that dialect, in hexadecimal.
std::string hash_of(const Migration& migration, Dialect dialect);

}  // namespace nabij::storage
