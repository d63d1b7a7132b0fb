// Enums that have a name outside the program (JSON, database, OpenAPI). A named enum specialises
// NamedEnum with `names`, an array of pairs of value and name.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace nabij::base {

template <typename E>
struct NamedEnum;

template <typename E>
concept Named = requires { NamedEnum<E>::names; };

template <Named E>
constexpr std::string_view to_name(E value) {
  for (const auto& [candidate, name] : NamedEnum<E>::names) {
    if (candidate == value) return name;
  }
  return "unknown";
}

template <Named E>
constexpr std::optional<E> from_name(std::string_view name) {
  for (const auto& [value, candidate] : NamedEnum<E>::names) {
    if (candidate == name) return value;
  }
  return std::nullopt;
}

}  // namespace nabij::base
