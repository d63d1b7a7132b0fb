// One command of the command line: its name, what it is for, its options, and what it does.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string_view>
#include <vector>

#include "app/config.hpp"

namespace nabij::app {

using Action = std::function<Result<>(const Config&)>;

struct Command {
  std::string_view name;
  std::string_view about;
  // Adds options to the parser and returns what runs once they are read.
  std::function<Action(CLI::App&)> prepare;
};

Command serve_command();
Command config_command();
Command demo_command();
Command openapi_command();
Command migrate_command();
Command backup_command();
Command restore_command();
Command check_command();
Command region_command();
Command member_command();

std::vector<Command> all_commands();

}  // namespace nabij::app
