#include <fmt/core.h>

#include "app/commands/command.hpp"

namespace nabij::app {

Command config_command() {
  return {"config", "Prints the settings that hold, and where each comes from", [](CLI::App&) {
            return [](const Config& config) -> Result<> {
              fmt::print("{}", config.to_toml());
              return {};
            };
          }};
}

}  // namespace nabij::app
