// What goes into a query and what comes out of a row. Five kinds of column cover everything:
// whole number (also instants, local days, booleans), real, text, bytes, uuid.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/ids.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

namespace nabij::storage {

enum class Kind { Integer, Real, Text, Bytes, Uuid };

// A NULL that still knows its kind, because PostgreSQL wants to know.
struct Null {
  Kind kind;
};

using Value = std::variant<Null, std::int64_t, double, std::string, base::Bytes, base::Uuid>;

// Bound to `:names...`; may be empty: then nothing is in it.
struct List {
  Kind kind = Kind::Integer;
  std::vector<Value> items;
};

// How a C++ type is stored. A domain enum may specialise it.
template <typename T>
struct Stored;

template <std::integral T>
struct Stored<T> {
  static constexpr Kind kind = Kind::Integer;
  static Value to(T value) { return static_cast<std::int64_t>(value); }
};
template <>
struct Stored<double> {
  static constexpr Kind kind = Kind::Real;
  static Value to(double value) { return value; }
};
template <>
struct Stored<std::string> {
  static constexpr Kind kind = Kind::Text;
  static Value to(std::string value) { return value; }
};
template <>
struct Stored<std::string_view> {
  static constexpr Kind kind = Kind::Text;
  static Value to(std::string_view value) { return std::string(value); }
};
template <>
struct Stored<base::Bytes> {
  static constexpr Kind kind = Kind::Bytes;
  static Value to(base::Bytes value) { return value; }
};
template <>
struct Stored<base::Uuid> {
  static constexpr Kind kind = Kind::Uuid;
  static Value to(base::Uuid value) { return value; }
};
template <typename Tag>
struct Stored<base::Id<Tag>> {
  static constexpr Kind kind = Kind::Uuid;
  static Value to(base::Id<Tag> value) { return value.uuid; }
};
template <>
struct Stored<base::Instant> {
  static constexpr Kind kind = Kind::Integer;
  static Value to(base::Instant value) { return value.ms; }
};
template <>
struct Stored<base::LocalDay> {
  static constexpr Kind kind = Kind::Integer;
  static Value to(base::LocalDay value) { return value.days; }
};
template <typename T>
struct Stored<std::optional<T>> {
  static constexpr Kind kind = Stored<T>::kind;
  static Value to(const std::optional<T>& value) {
    return value ? Stored<T>::to(*value) : Value{Null{kind}};
  }
};

struct Param {
  std::string_view name;  // without the colon
  std::variant<Value, List> value;

  template <typename T>
  Param(std::string_view param_name, const T& plain)
      : name(param_name), value(Stored<T>::to(plain)) {}
  Param(std::string_view param_name, const char* text)
      : name(param_name), value(Value{std::string(text)}) {}
  template <typename T>
  Param(std::string_view param_name, const std::vector<T>& items) : name(param_name) {
    List list{Stored<T>::kind, {}};
    list.items.reserve(items.size());
    for (const auto& item : items) list.items.push_back(Stored<T>::to(item));
    value = std::move(list);
  }
  Param(std::string_view param_name, const base::Bytes& bytes)
      : name(param_name), value(Value{bytes}) {}
};

using Params = std::vector<Param>;

// One row while a query runs. Text and bytes are views that die with the row.
class Row {
 public:
  virtual ~Row() = default;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
  virtual std::span<const unsigned char> bytes(int column) const = 0;

  // Columns count from 0 in the order of the SELECT.
  template <typename T>
  T get(int column) const;
  template <typename AnyId>
  AnyId id(int column) const {
    AnyId value;
    auto raw = bytes(column);
    std::copy_n(raw.begin(), std::min<std::size_t>(raw.size(), 16), value.uuid.bytes.begin());
    return value;
  }
  template <typename AnyId>
  std::optional<AnyId> optional_id(int column) const {
    return is_null(column) ? std::nullopt : std::optional<AnyId>(id<AnyId>(column));
  }
  template <typename T>
  std::optional<T> optional(int column) const {
    return is_null(column) ? std::nullopt : std::optional<T>(get<T>(column));
  }
};

template <typename T>
T Row::get(int column) const {
  if constexpr (std::is_same_v<T, bool>) {
    return integer(column) != 0;
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(integer(column));
  } else if constexpr (std::is_same_v<T, double>) {
    return real(column);
  } else if constexpr (std::is_same_v<T, std::string>) {
    return std::string(text(column));
  } else if constexpr (std::is_same_v<T, base::Bytes>) {
    auto raw = bytes(column);
    return {raw.begin(), raw.end()};
  } else if constexpr (std::is_same_v<T, base::Instant>) {
    return {integer(column)};
  } else {
    static_assert(std::is_same_v<T, base::LocalDay>, "use id<> for identifiers");
    return {integer(column)};
  }
}

}  // namespace nabij::storage
