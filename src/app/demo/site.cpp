#include "app/demo/site.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "app/demo/desk.hpp"
#include "app/installation.hpp"
#include "storage/files.hpp"
#include "storage/migrator.hpp"

namespace nabij::app::demo {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSqlite = "sqlite:";
constexpr std::array<std::string_view, 4> kEndings{"", "-wal", "-shm", ".lock"};
// What a record with everything around it takes on disk, and the log beside it; measured.
constexpr std::int64_t kBytesPerRecord = 2'600;
constexpr std::int64_t kBytesBeside = 100'000'000;

std::optional<std::string> sqlite_path(const Config& config) {
  const auto& url = config.text("database.url");
  if (!url.starts_with(kSqlite)) return std::nullopt;
  return url.substr(kSqlite.size());
}

void remove_with_log(const std::string& path) {
  std::error_code ignored;
  for (auto ending : kEndings) fs::remove(path + std::string(ending), ignored);
}

Result<> check_room(const std::string& path, const Options& options) {
  auto folder = fs::path(path).parent_path();
  std::error_code failed;
  auto space = fs::space(folder.empty() ? fs::path(".") : folder, failed);
  if (failed) return {};  // then the disk itself will say so
  auto needed = records_in(options) * kBytesPerRecord + kBytesBeside;
  if (space.available >= static_cast<std::uintmax_t>(needed)) return {};
  return fail(ErrorCode::Unavailable,
              fmt::format("The town needs about {} MB on disk and there are {} MB left.",
                          needed / 1'000'000, space.available / 1'000'000));
}

Error unfinished() {
  return fail(ErrorCode::Conflict,
              "A demo town was begun in this database and never finished, so nobody can sign in "
              "to it. Start with an empty database.");
}

struct Making {
  const Config& config;
  const Options& options;
  const Watch& watch;
};

Result<bool> make_in(storage::Database& database, const Making& making) {
  base::SystemClock clock;
  base::SystemRandom random;
  TRY(storage::migrate(database, storage::built_in_migrations(), clock));
  auto key = TRY(load_master_key(making.config, random, WhenMissing::Make));
  Ground ground{database, random, key.key};
  TRY(settle_key(making.config, Desk(ground, 0).house().identity(), key));
  auto state = TRY(state_of(ground));
  if (state == State::Unfinished) return unfinished();
  if (state == State::Ready) return false;
  TRY(make_town(ground, making.options, making.watch));
  return true;
}

// Whoever makes a town at the same path has its lock.
Result<bool> make_beside(const std::string& path, const Making& making) {
  auto beside = path + ".making";
  auto folder = fs::path(path).parent_path();
  std::error_code failed;
  if (!folder.empty()) fs::create_directories(folder, failed);
  TRY(check_room(path, making.options));
  if (fs::exists(beside)) {
    TRY(storage::open_sqlite({.path = beside}));  // refused while somebody is at it
    remove_with_log(beside);
  }
  auto database = TRY(storage::open_sqlite({.path = beside}));
  auto made = make_in(*database, making);
  database->stop();
  database.reset();
  if (made.has_value()) {
    auto placed = storage::publish_file(beside, path);
    if (!placed.has_value()) made = placed.error();
  }
  remove_with_log(beside);
  return made;
}

}  // namespace

Result<bool> build_town(const Config& config, const Options& options, const Watch& watch) {
  TRY(check(options));
  Making making{config, options, watch};
  auto path = sqlite_path(config);
  if (path && !fs::exists(*path)) return make_beside(*path, making);
  auto database = TRY(open_configured_database(config));
  return make_in(*database, making);
}

}  // namespace nabij::app::demo
