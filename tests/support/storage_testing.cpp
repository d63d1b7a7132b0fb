#include "support/storage_testing.hpp"

#include <libpq-fe.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "storage/table_copy.hpp"

namespace nabij::storage::testing {
namespace {

const base::SystemClock kClock;

const char* postgres_conninfo() { return std::getenv("NABIJ_TEST_POSTGRES"); }

[[noreturn]] void give_up(const std::string& what, const Error& error) {
  throw std::runtime_error(what + ": " + error.detail + " [" + error.internal + "]");
}

std::unique_ptr<Database> opened(const std::string& url) {
  auto database = open_database(url);
  if (!database.has_value()) give_up("open " + url, database.error());
  return std::move(*database);
}

void migrate_now(Database& database) {
  auto report = migrate(database, built_in_migrations(), kClock);
  if (!report.has_value()) give_up("migrate", report.error());
}

class SqlitePlace final : public TestDatabase {
 public:
  std::string url() const override { return "sqlite:" + path(); }
  std::string path() const { return folder_.path("nabij.db"); }
  ~SqlitePlace() override { close(); }

 private:
  TemporaryFolder folder_;
};

std::unique_ptr<TestDatabase> migrated_sqlite() {
  static const std::unique_ptr<SqlitePlace> original = [] {
    auto place = std::make_unique<SqlitePlace>();
    migrate_now(place->database());
    place->close();
    return place;
  }();
  auto place = std::make_unique<SqlitePlace>();
  std::filesystem::copy_file(original->path(), place->path());
  return place;
}

// Runs one statement on the cluster itself.
void run_on_cluster(const std::string& text) {
  std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(postgres_conninfo()),
                                                          &PQfinish);
  std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), text.c_str()),
                                                       &PQclear);
  if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
    throw std::runtime_error(text + ": " + PQerrorMessage(connection.get()));
  }
}

std::string percent_encoded(const std::string& text) {
  std::string out;
  for (char letter : text) {
    bool plain = std::isalnum(static_cast<unsigned char>(letter)) != 0;
    out += plain ? std::string(1, letter) : "%" + base::to_hex(base::as_bytes({&letter, 1}));
  }
  return out;
}

// The cluster's own connection string, as a URL and for another database.
std::string postgres_url(const std::string& database_name) {
  char* message = nullptr;
  std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
      PQconninfoParse(postgres_conninfo(), &message), &PQconninfoFree);
  if (!options) throw std::runtime_error("NABIJ_TEST_POSTGRES is not a connection string");
  std::string url = "postgresql:///" + database_name;
  char separator = '?';
  for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
    if (option->val == nullptr || std::string_view(option->keyword) == "dbname") continue;
    url.append(1, separator).append(option->keyword).append("=");
    url.append(percent_encoded(option->val));
    separator = '&';
  }
  return url;
}

class PostgresPlace final : public TestDatabase {
 public:
  explicit PostgresPlace(const std::string& original) {
    static std::atomic<int> made{0};
    name_ = "nabij_test_" + std::to_string(::getpid()) + "_" + std::to_string(++made);
    run_on_cluster("CREATE DATABASE " + name_ + " TEMPLATE " + original +
                   " LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'");
  }
  ~PostgresPlace() override {
    close();
    run_on_cluster("DROP DATABASE IF EXISTS " + name_ + " WITH (FORCE)");
  }
  std::string url() const override { return postgres_url(name_); }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};

std::unique_ptr<TestDatabase> migrated_postgres() {
  static const std::unique_ptr<PostgresPlace> original = [] {
    auto place = std::make_unique<PostgresPlace>("template0");
    migrate_now(place->database());
    place->close();
    return place;
  }();
  return std::make_unique<PostgresPlace>(original->name());
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  auto pattern = (std::filesystem::temp_directory_path() / "nabij-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;  // what cannot be removed is the temporary folder's to clean
  std::filesystem::remove_all(path_, ignored);
}

std::unique_ptr<TestDatabase> TestDatabase::empty(Dialect dialect) {
  if (dialect == Dialect::Sqlite) return std::make_unique<SqlitePlace>();
  return std::make_unique<PostgresPlace>("template0");
}

std::unique_ptr<TestDatabase> TestDatabase::migrated(Dialect dialect) {
  return dialect == Dialect::Sqlite ? migrated_sqlite() : migrated_postgres();
}

Database& TestDatabase::database() {
  if (!database_) database_ = opened(url());
  return *database_;
}

Contents contents(Database& database) {
  Contents all;
  auto read = database.read([&](Reader& reader) -> Result<> {
    for (const auto& table : TRY(tables_of(reader))) {
      auto& rows = all[table.name];
      std::string names;
      for (const auto& column : table.columns) {
        names += (names.empty() ? "\"" : ", \"") + column.name + '"';
      }
      auto text = "SELECT " + names + " FROM \"" + table.name + '"';
      TRY(reader.query({"test.all", text}, {}, [&](const Row& row) -> Result<> {
        std::string line;
        for (int index = 0; index < static_cast<int>(table.columns.size()); ++index) {
          auto kind = table.columns[static_cast<std::size_t>(index)].kind;
          line += row.is_null(index)      ? "null"
                  : kind == Kind::Integer ? std::to_string(row.integer(index))
                  : kind == Kind::Real    ? std::to_string(row.real(index))
                                          : base::to_hex(row.bytes(index));
          line += '|';
        }
        rows.push_back(std::move(line));
        return {};
      }));
      std::sort(rows.begin(), rows.end());
    }
    return {};
  });
  EXPECT_TRUE(read.has_value()) << read.error().internal;
  return all;
}

std::vector<Dialect> databases() {
  if (postgres_conninfo() == nullptr) return {Dialect::Sqlite};
  return {Dialect::Sqlite, Dialect::Postgres};
}

std::vector<Dialect> databases_of(Dialect dialect) {
  auto found = databases();
  std::erase_if(found, [&](Dialect other) { return other != dialect; });
  return found;
}

std::string name_of(Dialect dialect) { return dialect == Dialect::Sqlite ? "Sqlite" : "Postgres"; }

}  // namespace nabij::storage::testing
