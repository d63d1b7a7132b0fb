#include <fmt/core.h>

#include <filesystem>

#include "app/backup_seal.hpp"
#include "app/commands/command.hpp"
#include "app/installation.hpp"
#include "storage/backup.hpp"
#include "storage/migrator.hpp"

namespace nabij::app {
namespace {

struct Paths {
  std::string copy;
  std::string keys;
};

// Shared with the action, which runs after parsing.
std::shared_ptr<Paths> path_arguments(CLI::App& parser, const std::string& about) {
  auto paths = std::make_shared<Paths>();
  parser.add_option("file", paths->copy, about)->required();
  parser.add_option("--keys", paths->keys,
                    "The file with the keys of young people, kept apart from every copy "
                    "(default: nabij-keys.db beside the copy)");
  return paths;
}

// Whoever is erased must be unreadable in the copies of last year too (promise 4).
storage::KeptApart young_peoples_keys(const Paths& paths) {
  auto beside = std::filesystem::path(paths.copy).replace_filename("nabij-keys.db").string();
  return {.table = "person",
          .identity = {"region_id", "id"},
          .column = "wrapped_key",
          .path = paths.keys.empty() ? beside : paths.keys,
          .left_out = {imports::leave_waiting_out()}};
}

Result<privacy::Key> existing_key(const Config& config) {
  base::SystemRandom random;
  return TRY(load_master_key(config, random, WhenMissing::Refuse)).key;
}

Result<> fill_from(const Paths& paths, const Config& config) {
  // Asked before anything changes: without it, what comes back could not be read.
  TRY(check_backup(paths.copy, TRY(existing_key(config))));
  auto database = TRY(open_configured_database(config));
  return storage::restore(*database, paths.copy, young_peoples_keys(paths));
}

// Who was erased after the copy was made has no key any more; what else came back goes again.
Result<std::int64_t> erase_again(const Config& config) {
  auto installation = TRY(Installation::create(config, WhenMissing::Refuse));
  auto& house = installation->house();
  std::int64_t erased = 0;
  for (const auto& region : TRY(house.identity().regions().all())) {
    erased += TRY(house.people().erase_keyless(region.id));
  }
  house.database().stop();
  return erased;
}

}  // namespace

Command backup_command() {
  return {"backup", "Writes a complete copy to a new file; the server may go on",
          [](CLI::App& parser) -> Action {
            auto paths = path_arguments(parser, "The file to make");
            return [paths](const Config& config) -> Result<> {
              auto database = TRY(open_configured_database(config, storage::Access::ReadOnly));
              auto keys = young_peoples_keys(*paths);
              auto key = TRY(existing_key(config));
              TRY(storage::backup(*database, paths->copy, keys,
                                  [&](const std::string& copy) { return seal_backup(copy, key); }));
              fmt::print(
                  "Copied to {}.\nThe keys of young people stand in {}: keep only the newest of "
                  "these.\nThe master key is in neither: keep that in a third place.\n",
                  paths->copy, keys.path);
              return {};
            };
          }};
}

Command restore_command() {
  return {"restore", "Fills an empty database from a copy", [](CLI::App& parser) -> Action {
            auto paths = path_arguments(parser, "A file made by nabij backup");
            return [paths](const Config& config) -> Result<> {
              TRY(fill_from(*paths, config));
              auto erased = TRY(erase_again(config));
              fmt::print("Restored from {}.\n", paths->copy);
              if (erased > 0) {
                fmt::print("{} young people were erased after it was made; they stay erased.\n",
                           erased);
              }
              return {};
            };
          }};
}

}  // namespace nabij::app
