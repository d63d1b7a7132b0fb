#include <fmt/core.h>

#include "app/commands/command.hpp"
#include "app/installation.hpp"
#include "storage/backup.hpp"
#include "storage/migrator.hpp"

namespace nabij::app {
namespace {

// The path that a command takes; shared with the action, which runs after parsing.
std::shared_ptr<std::string> path_argument(CLI::App& parser, const std::string& about) {
  auto path = std::make_shared<std::string>();
  parser.add_option("file", *path, about)->required();
  return path;
}

}  // namespace

Command backup_command() {
  return {"backup", "Writes a complete copy to a new file; the server may go on",
          [](CLI::App& parser) -> Action {
            auto path = path_argument(parser, "The file to make");
            return [path](const Config& config) -> Result<> {
              auto database = TRY(open_configured_database(config, storage::Access::ReadOnly));
              TRY(storage::backup(*database, *path));
              fmt::print("Copied to {}. The master key is not in it: keep that apart.\n", *path);
              return {};
            };
          }};
}

Command restore_command() {
  return {"restore", "Fills an empty database from a copy", [](CLI::App& parser) -> Action {
            auto path = path_argument(parser, "A file made by nabij backup");
            return [path](const Config& config) -> Result<> {
              auto database = TRY(open_configured_database(config));
              TRY(storage::restore(*database, *path));
              fmt::print("Restored from {}.\n", *path);
              return {};
            };
          }};
}

}  // namespace nabij::app
