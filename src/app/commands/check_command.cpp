#include <fmt/core.h>

#include "app/commands/command.hpp"
#include "app/installation.hpp"
#include "contacts/check.hpp"
#include "storage/backup.hpp"

namespace nabij::app {
namespace {

// The audit trail of every region; one line per region, problems added to the list.
Result<> check_trails(House& house, std::vector<std::string>& problems) {
  for (const auto& region : TRY(house.identity().regions().all())) {
    auto findings = TRY(house.database().read([&](storage::Reader& reader) {
      return house.identity().audit().verify(reader, region.id);
    }));
    fmt::print("Audit trail of {}: {} events, seal {}\n", region.name, findings.events,
               findings.seal);
    problems.insert(problems.end(), findings.problems.begin(), findings.problems.end());
  }
  return {};
}

Result<> run(const Config& config) {
  auto installation = TRY(Installation::create(config, WhenMissing::Refuse));
  auto& house = installation->house();
  auto problems = TRY(storage::check(house.database()));
  TRY(check_trails(house, problems));
  auto differing = TRY(house.database().read(contacts::check_roll_ups));
  problems.insert(problems.end(), differing.begin(), differing.end());
  for (const auto& problem : problems) fmt::print("{}\n", problem);
  if (!problems.empty()) return fail(ErrorCode::Unavailable, "The check found problems.");
  fmt::print("All is well.\n");
  return {};
}

}  // namespace

Command check_command() {
  return {"check", "Verifies the database and its audit trail", [](CLI::App&) { return run; }};
}

}  // namespace nabij::app
