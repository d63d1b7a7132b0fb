// OpenAPI 3.1 schemas of described types, collected by name as components.
#pragma once

#include <map>

#include "http/fields.hpp"
#include "http/json_writer.hpp"

namespace nabij::http {

// Whether a type is what a client sends or what it gets: limits hold for the first, and optional
// fields are always there in the second.
enum class Direction { Input, Output };

class Components {
 public:
  // Adds a schema and returns the name it goes by. A name never means two things: a type that is
  // different as an input is called New<name> there, and any other clash gets a number, which the
  // tests of the contract refuse.
  std::string add(std::string_view name, Direction direction, std::string json);
  const std::map<std::string, std::string>& all() const { return schemas_; }

 private:
  bool took(const std::string& name, const std::string& json);

  std::map<std::string, std::string> schemas_;
};

// Open object: the type, its limits and what is said about it; the caller closes it.
void write_text_schema(JsonWriter& json, const Rules& rules);
void write_number_schema(JsonWriter& json, std::string_view type, const Rules& rules);
void write_format_schema(JsonWriter& json, std::string_view format);
void write_enum_schema(JsonWriter& json, const std::vector<std::string_view>& names);
void write_reference(JsonWriter& json, std::string_view name);
// `about` and the class of personal data, as `description` and `x-personal-data`.
void write_facts(JsonWriter& json, const Rules& rules);

template <Described T>
std::string register_schema(Components& components, Direction direction);

// The schema of one value.
template <typename T>
void write_schema(JsonWriter& json, const Rules& rules, Components& components,
                  Direction direction) {
  if constexpr (OptionalType<T>) {
    json.begin_object().key("anyOf").begin_array();
    write_schema<typename T::value_type>(json, rules, components, direction);
    json.begin_object().key("type").text("null").end_object().end_array().end_object();
  } else if constexpr (VectorType<T>) {
    json.begin_object().key("type").text("array");
    if (direction == Direction::Input)
      json.key("maxItems").integer(static_cast<std::int64_t>(rules.max_items));
    json.key("items");
    write_schema<typename T::value_type>(json, rules, components, direction);
    json.end_object();
  } else if constexpr (PageType<T>) {
    using Item = typename decltype(T::items)::value_type;
    json.begin_object().key("type").text("object").key("additionalProperties").boolean(false);
    json.key("required").begin_array().text("items").text("next_cursor").end_array();
    json.key("properties").begin_object().key("items");
    write_schema<std::vector<Item>>(json, rules, components, direction);
    json.key("next_cursor");
    write_schema<std::optional<std::string>>(json, rules, components, direction);
    json.end_object().end_object();
  } else if constexpr (Described<T>) {
    write_reference(json, register_schema<T>(components, direction));
  } else if constexpr (std::is_same_v<T, bool>) {
    json.begin_object().key("type").text("boolean").end_object();
  } else if constexpr (std::is_integral_v<T>) {
    write_number_schema(json, "integer", rules);
  } else if constexpr (std::is_same_v<T, double>) {
    write_number_schema(json, "number", rules);
  } else if constexpr (base::Named<T>) {
    std::vector<std::string_view> names;
    for (const auto& [value, name] : base::NamedEnum<T>::names) names.push_back(name);
    write_enum_schema(json, names);
  } else if constexpr (std::is_same_v<T, base::Instant>) {
    write_format_schema(json, "date-time");
  } else if constexpr (std::is_same_v<T, base::LocalDay>) {
    write_format_schema(json, "date");
  } else if constexpr (IdType<T>) {
    write_format_schema(json, "uuid");
  } else {
    bool sent = direction == Direction::Input;
    write_text_schema(json, sent ? rules : Rules{.min_length = 0, .max_length = 0});
  }
}

template <Described T>
void write_object_schema(JsonWriter& json, Components& components, Direction direction) {
  json.begin_object().key("type").text("object").key("additionalProperties").boolean(false);
  json.key("required").begin_array();
  each_field<T>([&](const auto& each) {
    using Member = std::remove_cvref_t<decltype(std::declval<T>().*(each.member))>;
    bool always = direction == Direction::Output || (!OptionalType<Member> && !VectorType<Member>);
    if (each.rules.in == In::Body && always) json.text(each.name);
  });
  json.end_array().key("properties").begin_object();
  each_field<T>([&](const auto& each) {
    using Member = std::remove_cvref_t<decltype(std::declval<T>().*(each.member))>;
    if (each.rules.in != In::Body) return;
    json.key(each.name).begin_object().key("allOf").begin_array();
    write_schema<Member>(json, each.rules, components, direction);
    json.end_array();
    write_facts(json, each.rules);
    json.end_object();
  });
  json.end_object().end_object();
}

// A described type does not contain itself, so this ends.
template <Described T>
std::string register_schema(Components& components, Direction direction) {
  JsonWriter json;
  write_object_schema<T>(json, components, direction);
  return components.add(T::schema_name, direction, json.take());
}

}  // namespace nabij::http
