// XML as it streams by. A document type is refused, so that no entity can be declared and none can
// expand; nothing outside the text is ever fetched; depth has a limit.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace nabij::tables {

// Of one element, names without their prefix.
class Attributes {
 public:
  explicit Attributes(const char** pairs) : pairs_(pairs) {}
  std::optional<std::string_view> find(std::string_view name) const;

 private:
  const char** pairs_;
};

struct XmlEvents {
  std::function<void(std::string_view name, const Attributes&)> open;
  std::function<void(std::string_view name)> close;
  std::function<void(std::string_view text)> text;
};

// Feeds pieces of one document; `more` calls its argument with each.
using Pieces = std::function<Result<>(const std::function<Result<>(std::string_view)>& take)>;

// InvalidInput when it is not well formed. An event that throws is not expected.
Result<> read_xml(const Pieces& pieces, const XmlEvents& events);

}  // namespace nabij::tables
