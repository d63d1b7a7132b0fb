// From JSON, query and path to a described Input, with every problem found and named at once.
#pragma once

#include <fmt/format.h>

#include "base/text.hpp"
#include "http/fields.hpp"
#include "http/json_view.hpp"

namespace nabij::http {

// Where we are in the input; turned into text only when there is something to say.
struct FieldPath {
  const FieldPath* parent = nullptr;
  std::string_view name = {};
  std::ptrdiff_t index = -1;
  std::string text() const;
};

class Problems {
 public:
  void add(const FieldPath& path, std::string_view code, std::string message);
  bool empty() const { return fields_.empty(); }
  Error take_error();

 private:
  std::vector<base::FieldError> fields_;
};

// Checks on a text: UTF-8, length in code points, single line. Returns it tidied.
std::string checked_text(std::string_view raw, const FieldPath& path, const Rules& rules,
                         Problems& problems);
void check_range(std::int64_t value, const FieldPath& path, const Rules& rules, Problems& problems);
void add_unknown_fields(JsonView object, const FieldPath& path,
                        const std::vector<std::string_view>& known, Problems& problems);

template <typename T>
void decode(JsonView json, const FieldPath& path, const Rules& rules, T& out, Problems& problems);

// One value that was written as text (JSON string, query, path).
template <typename T>
void decode_text(std::string_view raw, const FieldPath& path, const Rules& rules, T& out,
                 Problems& problems) {
  if constexpr (std::is_same_v<T, std::string>) {
    out = checked_text(raw, path, rules, problems);
  } else if constexpr (IdType<T>) {
    auto uuid = base::parse_uuid(raw);
    if (!uuid) return problems.add(path, "not_an_id", "This should be a UUID of version 7.");
    out.uuid = *uuid;
  } else if constexpr (std::is_same_v<T, base::Instant>) {
    auto instant = base::parse_instant(raw);
    if (!instant) {
      return problems.add(path, "not_an_instant", "This should look like 2026-11-23T22:15:00Z.");
    }
    out = *instant;
  } else if constexpr (std::is_same_v<T, base::LocalDay>) {
    auto day = base::parse_day(raw);
    if (!day) return problems.add(path, "not_a_day", "This should look like 2026-11-23.");
    out = *day;
  } else if constexpr (base::Named<T>) {
    auto value = base::from_name<T>(raw);
    if (!value) return problems.add(path, "not_in_list", "This is not one of the known values.");
    out = *value;
  } else {
    problems.add(path, "wrong_type", "This should not be text.");
  }
}

template <Described T>
void decode_object(JsonView json, const FieldPath& path, T& out, Problems& problems) {
  if (!json.is_object()) return problems.add(path, "not_an_object", "This should be an object.");
  std::vector<std::string_view> known;
  each_field<T>([&](const auto& each) {
    using Member = std::remove_cvref_t<decltype(out.*(each.member))>;
    if (each.rules.in != In::Body) return;
    known.push_back(each.name);
    FieldPath here{&path, each.name};
    auto value = json.member(each.name);
    if (!value || (value->is_null() && OptionalType<Member>)) {
      if constexpr (!OptionalType<Member> && !VectorType<Member>) {
        problems.add(here, "required", "This is needed.");
      }
      return;
    }
    decode(*value, here, each.rules, out.*(each.member), problems);
  });
  add_unknown_fields(json, path, known, problems);
}

template <typename T>
void decode_items(JsonView json, const FieldPath& path, const Rules& rules, T& out,
                  Problems& problems) {
  if (!json.is_array()) return problems.add(path, "not_a_list", "This should be a list.");
  if (json.size() > rules.max_items) {
    return problems.add(path, "too_many",
                        fmt::format("This takes at most {} items.", rules.max_items));
  }
  out.resize(json.size());
  for (std::size_t index = 0; index < json.size(); ++index) {
    FieldPath here{&path, {}, static_cast<std::ptrdiff_t>(index)};
    decode(json.at(index), here, rules, out[index], problems);
  }
}

template <typename T>
void decode(JsonView json, const FieldPath& path, const Rules& rules, T& out, Problems& problems) {
  if constexpr (OptionalType<T>) {
    decode(json, path, rules, out.emplace(), problems);
  } else if constexpr (VectorType<T>) {
    decode_items(json, path, rules, out, problems);
  } else if constexpr (Described<T>) {
    decode_object(json, path, out, problems);
  } else if constexpr (std::is_same_v<T, bool>) {
    auto value = json.boolean();
    if (!value) return problems.add(path, "not_a_boolean", "This should be true or false.");
    out = *value;
  } else if constexpr (std::is_integral_v<T>) {
    auto value = json.integer();
    if (!value) return problems.add(path, "not_a_whole_number", "This should be a whole number.");
    check_range(*value, path, rules, problems);
    out = static_cast<T>(*value);
  } else if constexpr (std::is_same_v<T, double>) {
    auto value = json.real();
    if (!value) return problems.add(path, "not_a_number", "This should be a number.");
    check_range(static_cast<std::int64_t>(std::clamp(*value, -1e15, 1e15)), path, rules, problems);
    out = *value;
  } else {
    auto value = json.text();
    if (!value) return problems.add(path, "not_text", "This should be text.");
    decode_text(*value, path, rules, out, problems);
  }
}

// A value from the query or the path, where everything is text.
std::optional<std::int64_t> whole_number(std::string_view raw);

template <typename T>
void decode_parameter(std::string_view raw, const FieldPath& path, const Rules& rules, T& out,
                      Problems& problems) {
  if constexpr (OptionalType<T>) {
    decode_parameter(raw, path, rules, out.emplace(), problems);
  } else if constexpr (std::is_same_v<T, bool>) {
    if (raw != "true" && raw != "false") {
      return problems.add(path, "not_a_boolean", "This should be true or false.");
    }
    out = raw == "true";
  } else if constexpr (std::is_integral_v<T>) {
    auto value = whole_number(raw);
    if (!value) return problems.add(path, "not_a_whole_number", "This should be a whole number.");
    check_range(*value, path, rules, problems);
    out = static_cast<T>(*value);
  } else {
    decode_text(raw, path, rules, out, problems);
  }
}

// Where parameters come from; values are percent-decoded.
class Parameters {
 public:
  virtual ~Parameters() = default;
  virtual std::optional<std::string> path(std::string_view name) const = 0;
  virtual std::optional<std::string> query(std::string_view name) const = 0;
  virtual std::vector<std::string> query_names() const = 0;
};

template <Described T>
void decode_parameters(const Parameters& parameters, T& out, Problems& problems) {
  std::vector<std::string_view> known;
  each_field<T>([&](const auto& each) {
    using Member = std::remove_cvref_t<decltype(out.*(each.member))>;
    if constexpr (!VectorType<Member> && !Described<Member>) {
      if (each.rules.in != In::Path && each.rules.in != In::Query) return;
      FieldPath here{nullptr, each.name};
      if (each.rules.in == In::Query) known.push_back(each.name);
      auto raw =
          each.rules.in == In::Path ? parameters.path(each.name) : parameters.query(each.name);
      if (raw && !(raw->empty() && OptionalType<Member>)) {
        return decode_parameter(*raw, here, each.rules, out.*(each.member), problems);
      }
      if (!OptionalType<Member>) problems.add(here, "required", "This is needed.");
    }
  });
  for (const auto& name : parameters.query_names()) {
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      problems.add({nullptr, name}, "unknown_field", "This is not known here.");
    }
  }
}

template <Described T>
constexpr bool has_field_in(In in) {
  bool found = false;
  each_field<T>([&](const auto& each) { found = found || each.rules.in == in; });
  return found;
}

// The whole input. `body` is JSON unless the type has a RawBody field.
template <Described T>
Result<T> decode_input(const Parameters& parameters, const std::string& body) {
  T input{};
  Problems problems;
  decode_parameters(parameters, input, problems);
  if (has_field_in<T>(In::Body)) {
    auto document = JsonDocument::parse(body);
    if (!document.has_value()) return document.error();
    decode_object(document->root(), FieldPath{}, input, problems);
  }
  each_field<T>([&](const auto& each) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(input.*(each.member))>,
                                 std::string>) {
      if (each.rules.in == In::RawBody) input.*(each.member) = body;
    }
  });
  if (!problems.empty()) return problems.take_error();
  return input;
}

}  // namespace nabij::http
