#include "storage/migration_text.hpp"

#include <sodium.h>

namespace nabij::storage {
namespace {

struct Word {
  std::string_view ours;
  std::string_view sqlite;
  std::string_view postgres;
};

constexpr Word kTypes[] = {
    {"uuid", "BLOB", "uuid"},
    {"bytes", "BLOB", "bytea"},
    {"integer64", "INTEGER", "bigint"},
    {"real64", "REAL", "double precision"},
};
constexpr Word kOptions[] = {
    {"@table", "STRICT, WITHOUT ROWID", ""},
    {"@rowid_table", "STRICT", ""},
};

bool is_word_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '_' || letter == '@';
}

// Behind the quoted text or comment that starts at `at`; `at` when none does.
std::size_t behind_untouched(std::string_view text, std::size_t at) {
  auto behind = [&](std::string_view end, std::size_t from) {
    auto found = text.find(end, from);
    return found == std::string_view::npos ? text.size() : found + end.size();
  };
  auto rest = text.substr(at);
  if (rest.starts_with("--")) return behind("\n", at);
  if (rest.starts_with("/*")) return behind("*/", at + 2);
  if (rest.front() == '\'' || rest.front() == '"') return behind(rest.substr(0, 1), at + 1);
  return at;
}

std::string_view as_written(const Migration& migration, Dialect dialect) {
  return dialect == Dialect::Sqlite ? migration.sqlite : migration.postgres;
}

std::string_view replaced(std::string_view word, Dialect dialect) {
  auto in = [&](const Word& entry) {
    return dialect == Dialect::Sqlite ? entry.sqlite : entry.postgres;
  };
  for (const auto& type : kTypes) {
    if (word == type.ours) return in(type);
  }
  for (const auto& option : kOptions) {
    if (word == option.ours) return in(option);
  }
  return word;
}

}  // namespace

std::string in_dialect(std::string_view text, Dialect dialect) {
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    auto end = behind_untouched(text, at);
    if (end != at) {
      out.append(text.substr(at, end - at));
    } else if (is_word_letter(text[at])) {
      while (end < text.size() && is_word_letter(text[end])) ++end;
      out.append(replaced(text.substr(at, end - at), dialect));
    } else {
      out += text[end++];
    }
    at = end;
  }
  return out;
}

std::string text_for(const Migration& migration, Dialect dialect) {
  return in_dialect(as_written(migration, dialect), dialect);
}

std::string hash_of(const Migration& migration, Dialect dialect) {
  auto text = as_written(migration, dialect);
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  auto bytes = base::as_bytes(text);
  crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
  return base::to_hex(hash);
}

}  // namespace nabij::storage
