#include "contacts/domain/cursor.hpp"

#include <fmt/format.h>

#include <charconv>

#include "base/text.hpp"

namespace nabij::contacts {
namespace {

constexpr std::size_t kIdLength = 36;

Error not_ours() {
  return Error::field("cursor", "not_a_cursor", "Use the next_cursor of the list before.");
}

std::string pack(const base::Uuid& id, std::string_view rest) {
  return base::to_base64url(base::as_bytes(fmt::format("{}{}", base::to_text(id), rest)));
}

struct Unpacked {
  base::Uuid id;
  std::string rest;
};

Result<Unpacked> unpack(std::string_view text) {
  auto bytes = base::from_base64url(text);
  if (!bytes || bytes->size() < kIdLength) return not_ours();
  auto plain = base::as_text(*bytes);
  auto id = base::parse_uuid(plain.substr(0, kIdLength));
  if (!id) return not_ours();
  return Unpacked{*id, std::string(plain.substr(kIdLength))};
}

}  // namespace

std::string to_text(const TimeCursor& cursor) {
  return pack(cursor.id, fmt::format("{}", cursor.at.ms));
}

std::string to_text(const TextCursor& cursor) { return pack(cursor.id, cursor.text); }

Result<std::optional<TimeCursor>> parse_time_cursor(const std::optional<std::string>& text) {
  if (!text) return std::optional<TimeCursor>{};
  auto unpacked = TRY(unpack(*text));
  TimeCursor cursor{{}, unpacked.id};
  const char* end = unpacked.rest.data() + unpacked.rest.size();
  auto parsed = std::from_chars(unpacked.rest.data(), end, cursor.at.ms);
  if (parsed.ec != std::errc{} || parsed.ptr != end) return not_ours();
  return std::optional<TimeCursor>(cursor);
}

Result<std::optional<TextCursor>> parse_text_cursor(const std::optional<std::string>& text) {
  if (!text) return std::optional<TextCursor>{};
  auto unpacked = TRY(unpack(*text));
  if (!base::is_utf8(unpacked.rest)) return not_ours();
  return std::optional<TextCursor>(TextCursor{std::move(unpacked.rest), unpacked.id});
}

}  // namespace nabij::contacts
