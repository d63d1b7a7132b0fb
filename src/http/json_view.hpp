// Reading JSON: a thin view on Boost.JSON, so that its headers stay in one file.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "base/result.hpp"

namespace nabij::http {

// A value inside a JsonDocument; valid as long as that document.
class JsonView {
 public:
  explicit JsonView(const void* value) : value_(value) {}

  bool is_null() const;
  bool is_object() const;
  bool is_array() const;
  std::optional<bool> boolean() const;
  // A number without a fraction that fits; also 3.0.
  std::optional<std::int64_t> integer() const;
  std::optional<double> real() const;
  std::optional<std::string_view> text() const;
  std::size_t size() const;  // of an array
  JsonView at(std::size_t index) const;
  std::optional<JsonView> member(std::string_view name) const;
  void each_member(const std::function<void(std::string_view, JsonView)>& visit) const;

 private:
  const void* value_;
};

class JsonDocument {
 public:
  // Refuses anything but one JSON value of at most 32 levels; names line and column.
  static Result<JsonDocument> parse(std::string_view text);
  JsonDocument(JsonDocument&&) noexcept;
  JsonDocument& operator=(JsonDocument&&) noexcept;
  ~JsonDocument();
  JsonView root() const;

 private:
  struct Held;
  explicit JsonDocument(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

}  // namespace nabij::http
