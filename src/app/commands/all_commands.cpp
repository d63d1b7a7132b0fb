#include "app/commands/command.hpp"

namespace nabij::app {

std::vector<Command> all_commands() {
  return {serve_command(),   demo_command(),   openapi_command(), config_command(),
          migrate_command(), region_command(), member_command(),  backup_command(),
          restore_command(), check_command()};
}

}  // namespace nabij::app
