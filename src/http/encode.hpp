// From a described Output to JSON. Optional fields are always present, null when empty.
#pragma once

#include "http/fields.hpp"
#include "http/json_writer.hpp"

namespace nabij::http {

template <typename T>
void encode(JsonWriter& json, const T& value) {
  if constexpr (OptionalType<T>) {
    if (value) {
      encode(json, *value);
    } else {
      json.null();
    }
  } else if constexpr (VectorType<T>) {
    json.begin_array();
    for (const auto& item : value) encode(json, item);
    json.end_array();
  } else if constexpr (PageType<T>) {
    json.begin_object().key("items");
    encode(json, value.items);
    json.key("next_cursor");
    encode(json, value.next_cursor);
    json.end_object();
  } else if constexpr (Described<T>) {
    json.begin_object();
    each_field<T>([&](const auto& each) {
      json.key(each.name);
      encode(json, value.*(each.member));
    });
    json.end_object();
  } else if constexpr (std::is_same_v<T, bool>) {
    json.boolean(value);
  } else if constexpr (std::is_integral_v<T>) {
    json.integer(static_cast<std::int64_t>(value));
  } else if constexpr (std::is_same_v<T, double>) {
    json.real(value);
  } else if constexpr (base::Named<T>) {
    json.text(base::to_name(value));
  } else if constexpr (std::is_same_v<T, std::string>) {
    json.text(value);
  } else {
    json.text(base::to_text(value));
  }
}

template <typename T>
std::string to_json(const T& value) {
  JsonWriter json;
  encode(json, value);
  return json.take();
}

}  // namespace nabij::http
