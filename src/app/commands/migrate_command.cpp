#include <fmt/core.h>

#include "app/commands/command.hpp"
#include "app/installation.hpp"
#include "storage/migrator.hpp"

namespace nabij::app {
namespace {

Result<> run(const Config& config) {
  auto database = TRY(open_configured_database(config));
  base::SystemClock clock;
  auto report = TRY(storage::migrate(*database, storage::built_in_migrations(), clock));
  fmt::print("Schema {} -> {}\n", report.from, report.to);
  return {};
}

}  // namespace

Command migrate_command() {
  return {"migrate", "Brings the database to the schema of this program",
          [](CLI::App&) { return run; }};
}

}  // namespace nabij::app
