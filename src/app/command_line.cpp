#include "app/command_line.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "app/commands/command.hpp"

namespace nabij::app {
namespace {

constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

std::map<std::string, std::string> nabij_environment() {
  std::map<std::string, std::string> found;
  for (char** each = environ; each != nullptr && *each != nullptr; ++each) {
    std::string_view pair = *each;
    auto split = pair.find('=');
    if (!pair.starts_with("NABIJ_") || split == std::string_view::npos) continue;
    found[std::string(pair.substr(0, split))] = std::string(pair.substr(split + 1));
  }
  return found;
}

std::optional<std::string> file_text(const std::string& path) {
  std::ifstream file(path);
  if (!file) return std::nullopt;
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// What the parser reads before a command runs.
struct Given {
  std::string config_file;
  std::map<std::string, std::string> settings;
};

// Every setting is an option of every command: --server-port 9000, and --port for short.
void add_settings(CLI::App& parser, Given& given) {
  parser.add_option("--config", given.config_file, "The settings file (nabij.toml)");
  for (const auto& key : config_keys()) {
    std::string name(key.name);
    std::string flag = option_name(name);
    if (name == "server.port") flag += ",--port";
    parser.add_option_function<std::string>(
        flag, [&given, name](const std::string& value) { given.settings[name] = value; },
        std::string(key.about));
  }
}

Result<Config> read_config(const Given& given) {
  ConfigSources sources;
  sources.environment = nabij_environment();
  sources.command_line = given.settings;
  auto named = given.config_file;
  auto from_environment = sources.environment.find("NABIJ_CONFIG");
  if (named.empty() && from_environment != sources.environment.end()) {
    named = from_environment->second;
  }
  sources.file_name = named.empty() ? "nabij.toml" : named;
  sources.file_text = file_text(sources.file_name);
  if (!named.empty() && !sources.file_text) {
    return base::Error::field("config", "not_found", "There is no file " + named + ".");
  }
  return Config::create(sources);
}

void print_error(const Error& error) {
  auto facts = base::facts_of(error.code);
  fmt::print(stderr, "nabij: {}\n", error.detail.empty() ? std::string(facts.title) : error.detail);
  for (const auto& each : error.fields) {
    fmt::print(stderr, "  {}: {}\n", each.field, each.message);
  }
  if (!error.internal.empty()) fmt::print(stderr, "  ({})\n", error.internal);
}

int run_action(const Action& action, const Given& given) {
  auto config = read_config(given);
  if (!config.has_value()) {
    print_error(config.error());
    return kWrongUse;
  }
  auto done = action(*config);
  if (done.has_value()) return 0;
  print_error(done.error());
  return kFailed;
}

}  // namespace

int run_command_line(int count, const char* const* arguments) {
  CLI::App parser{"Nabij: the open platform under professional youth work", "nabij"};
  parser.require_subcommand(1);
  Given given;
  std::vector<std::pair<CLI::App*, Action>> actions;
  for (const auto& command : all_commands()) {
    auto* child = parser.add_subcommand(std::string(command.name), std::string(command.about));
    add_settings(*child, given);
    actions.emplace_back(child, command.prepare(*child));
  }
  try {
    parser.parse(count, arguments);
  } catch (const CLI::ParseError& problem) {
    int status = parser.exit(problem);
    return status == 0 ? 0 : kWrongUse;
  }
  for (const auto& [child, action] : actions) {
    if (child->parsed()) return run_action(action, given);
  }
  return kWrongUse;
}

}  // namespace nabij::app
