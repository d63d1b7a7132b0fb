#include "app/config.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <charconv>

#include "base/text.hpp"

namespace nabij::app {
namespace {

const ConfigKey* find_key(std::string_view name) {
  auto keys = config_keys();
  auto found = std::ranges::find(keys, name, &ConfigKey::name);
  return found != keys.end() ? &*found : nullptr;
}

// Levenshtein distance, for "did you mean".
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t at = 0; at < row.size(); ++at) row[at] = at;
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < right.size(); ++j) {
      std::size_t replaced = diagonal + (left[i] == right[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string_view nearest_key(std::string_view name) {
  auto keys = config_keys();
  return std::ranges::min_element(keys, {},
                                  [&](const ConfigKey& key) { return distance(name, key.name); })
      ->name;
}

std::optional<std::int64_t> to_integer(std::string_view text) {
  std::int64_t value = 0;
  auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Empty when the value fits the key.
std::string problem_with(const ConfigKey& key, std::string_view value) {
  if (key.kind == KeyKind::Boolean && value != "true" && value != "false") {
    return "This should be true or false.";
  }
  if (key.kind == KeyKind::Text && key.check != nullptr) return key.check(value);
  if (key.kind != KeyKind::Integer) return {};
  auto number = to_integer(value);
  if (!number || *number < key.minimum || *number > key.maximum) {
    return fmt::format("This should be a whole number from {} to {}.", key.minimum, key.maximum);
  }
  return {};
}

using Values = std::map<std::string, ConfigValue, std::less<>>;

class Collector {
 public:
  void set(std::string_view name, std::string value, std::string_view origin) {
    const auto* key = find_key(name);
    if (key == nullptr) {
      add(name, "unknown_key",
          fmt::format("There is no such setting; did you mean {}?", nearest_key(name)));
      return;
    }
    auto problem = problem_with(*key, value);
    if (!problem.empty()) return add(name, "does_not_fit", problem);
    values[std::string(name)] = {std::move(value), std::string(origin)};
  }
  void add(std::string_view field, std::string_view code, std::string message) {
    error.fields.push_back({std::string(field), std::string(code), std::move(message)});
  }

  Values values;
  Error error = fail(ErrorCode::InvalidInput, "The settings need another look.");
};

std::string to_text(const toml::node& node) {
  if (auto text = node.value<std::string>(); text && node.is_string()) return *text;
  if (auto truth = node.value<bool>(); truth && node.is_boolean()) return *truth ? "true" : "false";
  if (auto number = node.value<std::int64_t>(); number) return std::to_string(*number);
  return {};
}

void read_table(const toml::table& table, const std::string& prefix, Collector& collector) {
  for (const auto& [key, node] : table) {
    std::string name = prefix + std::string(key.str());
    if (const auto* inner = node.as_table()) {
      read_table(*inner, name + ".", collector);
    } else {
      collector.set(name, to_text(node), "file");
    }
  }
}

void read_file(const ConfigSources& sources, Collector& collector) {
  if (!sources.file_text) return;
  try {
    read_table(toml::parse(*sources.file_text), "", collector);
  } catch (const toml::parse_error& problem) {
    collector.add(fmt::format("{}, line {}", sources.file_name, problem.source().begin.line),
                  "not_toml", std::string(problem.description()));
  }
}

}  // namespace

Result<Config> Config::create(const ConfigSources& sources) {
  Collector collector;
  for (const auto& key : config_keys()) {
    collector.values[std::string(key.name)] = {std::string(key.default_value), "default"};
  }
  read_file(sources, collector);
  for (const auto& key : config_keys()) {
    auto found = sources.environment.find(environment_name(key.name));
    if (found != sources.environment.end()) {
      collector.set(key.name, found->second, "environment");
    }
  }
  for (const auto& [name, value] : sources.command_line) {
    collector.set(name, value, "command line");
  }
  if (!collector.error.fields.empty()) return collector.error;
  Config config;
  config.values_ = std::move(collector.values);
  auto& public_url = config.values_.find("server.public_url")->second;
  if (public_url.value.empty()) {
    const auto& address = config.text("server.address");
    bool six = address.find(':') != std::string::npos;
    public_url.value = fmt::format("http://{}{}{}:{}", six ? "[" : "", address, six ? "]" : "",
                                   config.text("server.port"));
  }
  return config;
}

const std::string& Config::text(std::string_view key) const {
  return values_.find(key)->second.value;
}

std::int64_t Config::integer(std::string_view key) const {
  return to_integer(text(key)).value_or(0);
}

bool Config::boolean(std::string_view key) const { return text(key) == "true"; }

std::string Config::to_toml() const {
  std::string out;
  std::string section;
  for (const auto& key : config_keys()) {
    auto name = std::string(key.name);
    auto dot = name.find('.');
    if (name.substr(0, dot) != section) {
      section = name.substr(0, dot);
      out += fmt::format("{}[{}]\n", out.empty() ? "" : "\n", section);
    }
    const auto& held = values_.find(name)->second;
    bool masked = key.secret && !held.value.empty();
    std::string shown = masked ? "***" : held.value;
    if (key.kind == KeyKind::Text) shown = fmt::format("\"{}\"", shown);
    out += fmt::format("{} = {}  # {}\n", name.substr(dot + 1), shown, held.origin);
  }
  return out;
}

}  // namespace nabij::app
