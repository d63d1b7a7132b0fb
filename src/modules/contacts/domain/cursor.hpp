// Where a list goes on: opaque to the client, a short text inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace nabij::contacts {

// After the item with this time and id, in a list from new to old (or old to new).
struct TimeCursor {
  base::Instant at;
  base::Uuid id;
};

// After the item with this text and id.
struct TextCursor {
  std::string text;
  base::Uuid id;
};

std::string to_text(const TimeCursor& cursor);
std::string to_text(const TextCursor& cursor);
// InvalidInput on the field `cursor` when it is not one of ours; empty stays empty.
Result<std::optional<TimeCursor>> parse_time_cursor(const std::optional<std::string>& text);
Result<std::optional<TextCursor>> parse_text_cursor(const std::optional<std::string>& text);

}  // namespace nabij::contacts
