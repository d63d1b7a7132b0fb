#include <fmt/core.h>

#include "app/commands/command.hpp"
#include "app/installation.hpp"
#include "storage/migrator.hpp"

namespace nabij::app {
namespace {

// The description needs the endpoints, not the data: a house on a database in memory will do.
Result<> run(const Config& /*config*/) {
  base::SystemClock clock;
  base::SystemRandom random;
  base::IdSource ids(clock, random);
  auto database = TRY(storage::open_sqlite({.path = ":memory:", .readers = 1}));
  House house({.database = std::move(database),
               .clock = clock,
               .random = random,
               .ids = ids,
               .master_key = privacy::Key::random(random)});
  fmt::print("{}\n", house.api().openapi());
  return {};
}

}  // namespace

Command openapi_command() {
  return {"openapi", "Prints the description of the API (OpenAPI 3.1)",
          [](CLI::App&) { return run; }};
}

}  // namespace nabij::app
