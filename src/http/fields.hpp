// The fields of an input or output, described once. Decoding, validation, encoding, the OpenAPI
// schema and the data dictionary all derive from this description, so they cannot disagree.
//
//   struct NewPlace {
//     PlaceId id;
//     std::string name;
//     static constexpr std::string_view schema_name = "NewPlace";
//     static constexpr auto fields() {
//       return std::tuple{
//           field("id", &NewPlace::id),
//           field("name", &NewPlace::name, {.max_length = 80, .about = "As workers call it"})};
//     }
//   };
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"
#include "base/time.hpp"
#include "privacy/personal_data.hpp"

namespace nabij::http {

// Where a field of an Input comes from. RawBody: the whole body as it was sent (imports).
enum class In { Body, Path, Query, RawBody };

struct Rules {
  In in = In::Body;
  std::int64_t minimum = std::numeric_limits<std::int64_t>::min();
  std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
  std::size_t min_length = 1;  // code points, after white space at the ends is removed
  std::size_t max_length = 200;
  std::size_t max_items = 50;
  bool multiline = false;
  bool verbatim = false;  // kept as typed (passwords, tokens): not tidied
  privacy::PersonalData personal = privacy::PersonalData::None;
  std::string_view about = {};  // one sentence for the API's reader
};

template <typename Struct, typename Member>
struct Field {
  std::string_view name;
  Member Struct::* member;
  Rules rules;
};

template <typename Struct, typename Member>
constexpr Field<Struct, Member> field(std::string_view name, Member Struct::* member,
                                      Rules rules = {}) {
  return {name, member, rules};
}

template <typename T>
concept Described = requires {
  T::schema_name;
  T::fields();
};

// A list with a cursor, as every list endpoint answers. `Item` is a described type; it is not
// constrained here, because inside an endpoint the item is not complete yet.
template <typename Item>
struct Page {
  std::vector<Item> items;
  std::optional<std::string> next_cursor;
};

// An input or output without fields.
struct Nothing {
  static constexpr std::string_view schema_name = "Nothing";
  static constexpr auto fields() { return std::tuple{}; }
};

namespace detail {

template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsId : std::false_type {};
template <typename Tag>
struct IsId<base::Id<Tag>> : std::true_type {};
template <typename T>
struct IsPage : std::false_type {};
template <typename T>
struct IsPage<Page<T>> : std::true_type {};

}  // namespace detail

template <typename T>
concept OptionalType = detail::IsOptional<T>::value;
template <typename T>
concept VectorType = detail::IsVector<T>::value;
template <typename T>
concept IdType = detail::IsId<T>::value;
template <typename T>
concept PageType = detail::IsPage<T>::value;

// Calls `visit(field)` for every field of a described type.
template <Described T, typename Visit>
constexpr void each_field(Visit&& visit) {
  std::apply([&](const auto&... each) { (visit(each), ...); }, T::fields());
}

}  // namespace nabij::http
