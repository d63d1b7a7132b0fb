#include "app/installation.hpp"

#include <filesystem>

#include "app/mail_settings.hpp"
#include "app/push_settings.hpp"
#include "storage/migrator.hpp"

namespace nabij::app {
namespace {

constexpr std::string_view kSqlitePrefix = "sqlite:";
constexpr int kJobsInOneCommit = 512;

Result<> require_database_file(const Config& config) {
  const auto& url = config.text("database.url");
  if (!url.starts_with(kSqlitePrefix)) return {};
  auto path = url.substr(kSqlitePrefix.size());
  if (std::filesystem::exists(path)) return {};
  return fail(ErrorCode::NotFound, "There is no database " + path + "; nothing was made.");
}

}  // namespace

Result<std::unique_ptr<storage::Database>> open_configured_database(const Config& config,
                                                                    storage::Access access) {
  const auto& url = config.text("database.url");
  if (!url.starts_with(kSqlitePrefix)) {
    return storage::open_postgres(
        {.conninfo = url, .connections = static_cast<int>(config.integer("database.connections"))});
  }
  auto path = url.substr(kSqlitePrefix.size());
  auto folder = std::filesystem::path(path).parent_path();
  std::error_code ignored;
  if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  return storage::open_sqlite(
      {.path = path,
       .access = access,
       .readers = static_cast<int>(config.integer("database.readers")),
       .batch_limit = config.boolean("database.group_commit") ? kJobsInOneCommit : 1});
}

Result<> settle_key(const Config& config, identity::Identity& identity, const MasterKey& key) {
  auto& regions = identity.regions();
  auto all = TRY(regions.all());
  if (key.is_new) return all.empty() ? keep_master_key(config, key.key) : no_master_key(config);
  for (const auto& region : all) {
    if (regions.region_key(region.id).has_value()) continue;
    return fail(ErrorCode::Unavailable,
                "The master key does not open what is in this database; it was made with another.");
  }
  return {};
}

Result<std::unique_ptr<Installation>> Installation::create(const Config& config,
                                                           WhenMissing when_missing) {
  std::unique_ptr<Installation> installation(new Installation());
  if (when_missing == WhenMissing::Refuse) TRY(require_database_file(config));
  auto database = TRY(open_configured_database(config));
  TRY(storage::migrate(*database, storage::built_in_migrations(), installation->clock_));
  auto key = TRY(load_master_key(config, installation->random_, when_missing));
  auto mailer = TRY(mailer_of(config));
  auto pusher = pusher_of(config, installation->clock_, installation->random_);
  const auto& public_url = config.text("server.public_url");
  identity::Options identity_options;
  identity_options.public_url = public_url;
  http::ApiOptions api_options;
  api_options.public_url = public_url;
  installation->house_ = std::make_unique<House>(Ground{.database = std::move(database),
                                                        .clock = installation->clock_,
                                                        .random = installation->random_,
                                                        .ids = installation->ids_,
                                                        .master_key = key.key,
                                                        .identity = identity_options,
                                                        .api = api_options,
                                                        .mailer = std::move(mailer),
                                                        .pusher = std::move(pusher)});
  TRY(settle_key(config, installation->house_->identity(), key));
  return installation;
}

}  // namespace nabij::app
