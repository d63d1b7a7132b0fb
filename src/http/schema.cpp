#include "http/schema.hpp"

namespace nabij::http {

bool Components::took(const std::string& name, const std::string& json) {
  return schemas_.try_emplace(name, json).first->second == json;
}

std::string Components::add(std::string_view name, Direction direction, std::string json) {
  std::string wanted(name);
  if (took(wanted, json)) return wanted;
  if (direction == Direction::Input && took("New" + wanted, json)) return "New" + wanted;
  int number = 2;
  while (!took(wanted + std::to_string(number), json)) ++number;
  return wanted + std::to_string(number);
}

void write_text_schema(JsonWriter& json, const Rules& rules) {
  json.begin_object().key("type").text("string");
  if (rules.min_length > 0) {
    json.key("minLength").integer(static_cast<std::int64_t>(rules.min_length));
  }
  if (rules.max_length > 0) {
    json.key("maxLength").integer(static_cast<std::int64_t>(rules.max_length));
  }
  json.end_object();
}

void write_number_schema(JsonWriter& json, std::string_view type, const Rules& rules) {
  json.begin_object().key("type").text(type);
  if (rules.minimum != Rules{}.minimum) json.key("minimum").integer(rules.minimum);
  if (rules.maximum != Rules{}.maximum) json.key("maximum").integer(rules.maximum);
  json.end_object();
}

void write_format_schema(JsonWriter& json, std::string_view format) {
  json.begin_object().key("type").text("string").key("format").text(format).end_object();
}

void write_enum_schema(JsonWriter& json, const std::vector<std::string_view>& names) {
  json.begin_object().key("type").text("string").key("enum").begin_array();
  for (auto name : names) json.text(name);
  json.end_array().end_object();
}

void write_reference(JsonWriter& json, std::string_view name) {
  json.begin_object();
  json.key("$ref").text("#/components/schemas/" + std::string(name)).end_object();
}

void write_facts(JsonWriter& json, const Rules& rules) {
  if (!rules.about.empty()) json.key("description").text(rules.about);
  if (rules.personal != privacy::PersonalData::None) {
    json.key("x-personal-data").text(base::to_name(rules.personal));
  }
}

}  // namespace nabij::http
