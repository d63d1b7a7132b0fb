// The settings of an installation. Every key stands in one table (config_keys); it can come from a
// TOML file, the environment and the command line, and `nabij config` shows which one won.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace nabij::app {

enum class KeyKind { Text, Integer, Boolean };

// Says what is wrong with a text, in one sentence; empty when nothing is.
using TextCheck = std::string (*)(std::string_view text);

struct ConfigKey {
  std::string_view name;  // database.url
  KeyKind kind;
  std::string_view default_value;  // as text
  std::string_view about;          // one sentence
  std::int64_t minimum = 0;        // of an Integer
  std::int64_t maximum = 0;
  std::string_view unit = {};
  TextCheck check = nullptr;  // of a Text
  bool secret = false;        // shown as ***
};

std::span<const ConfigKey> config_keys();

// database.url -> NABIJ_DATABASE_URL
std::string environment_name(std::string_view key);
// database.url -> --database-url
std::string option_name(std::string_view key);

struct ConfigValue {
  std::string value;
  std::string origin;  // default, file, environment, command line
};

// Where settings come from, weakest first after the defaults.
struct ConfigSources {
  std::optional<std::string> file_text;
  std::string file_name = "nabij.toml";
  std::map<std::string, std::string> environment;   // only names that start with NABIJ_
  std::map<std::string, std::string> command_line;  // by key name
};

class Config {
 public:
  // InvalidInput that names every unknown key (with the nearest known one) and every value that
  // does not fit.
  static Result<Config> create(const ConfigSources& sources);

  // The key must stand in the table.
  const std::string& text(std::string_view key) const;
  std::int64_t integer(std::string_view key) const;
  bool boolean(std::string_view key) const;
  const std::map<std::string, ConfigValue, std::less<>>& values() const { return values_; }
  // As TOML, each line with its origin; secrets masked.
  std::string to_toml() const;

 private:
  std::map<std::string, ConfigValue, std::less<>> values_;
};

}  // namespace nabij::app
