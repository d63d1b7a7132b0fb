#include "storage/migrator.hpp"

#include "storage/migration_run.hpp"
#include "storage/migration_text.hpp"

namespace nabij::storage {
namespace {

constexpr std::string_view kCreateTable =
    "CREATE TABLE IF NOT EXISTS schema_migration (\n"
    "  number integer64 NOT NULL PRIMARY KEY,\n"
    "  name text NOT NULL,\n"
    "  hash text NOT NULL,\n"
    "  applied_at integer64 NOT NULL\n"
    ") @table;";
constexpr Sql kHasTable{
    "storage.has_schema_migration",
    "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'",
    "SELECT COUNT(*) FROM information_schema.tables"
    " WHERE table_schema = current_schema() AND table_name = 'schema_migration'"};
constexpr Sql kApplied{"storage.applied_migrations",
                       "SELECT number, name, hash FROM schema_migration ORDER BY number"};
constexpr Sql kRecord{"storage.record_migration",
                      "INSERT INTO schema_migration (number, name, hash, applied_at)"
                      " VALUES (:number, :name, :hash, :applied_at)"};
// Text must sort and compare alike on both databases.
constexpr Sql kCollation{"storage.collation", "SELECT 'C'",
                         "SELECT CAST(datcollate AS text) FROM pg_database"
                         " WHERE datname = current_database()"};

struct Applied {
  int number;
  std::string name;
  std::string hash;
};

Result<std::vector<Applied>> applied_migrations(Reader& reader) {
  auto tables = TRY(reader.first(kHasTable, {}, [](const Row& row) { return row.integer(0); }));
  if (tables.value_or(0) == 0) return std::vector<Applied>{};
  return reader.all(kApplied, {}, [](const Row& row) {
    return Applied{row.get<int>(0), row.get<std::string>(1), row.get<std::string>(2)};
  });
}

std::vector<std::string> differences(const std::vector<Applied>& applied,
                                     std::span<const Migration> migrations, Dialect dialect) {
  std::vector<std::string> found;
  for (const auto& row : applied) {
    auto is_same = [&](const Migration& known) { return known.number == row.number; };
    auto known = std::find_if(migrations.begin(), migrations.end(), is_same);
    if (known == migrations.end()) {
      found.push_back("The database has migration " + row.name +
                      ", which this program does not know: the program is older than the "
                      "database, or comes from elsewhere. Use the newer program.");
    } else if (hash_of(*known, dialect) != row.hash) {
      found.push_back("Migration " + row.name +
                      " ran here with another text than this program has: a released migration "
                      "was changed afterwards. Use the program that made this database.");
    }
  }
  return found;
}

// Empty when all is well, otherwise the first migration that was left out behind a later one.
std::vector<std::string> gaps(const std::vector<Applied>& applied,
                              std::span<const Migration> migrations) {
  std::vector<std::string> found;
  int newest = applied.empty() ? 0 : applied.back().number;
  for (const auto& known : migrations) {
    auto is_same = [&](const Applied& row) { return row.number == known.number; };
    if (known.number > newest) break;
    if (std::none_of(applied.begin(), applied.end(), is_same)) {
      found.push_back("Migration " + std::string(known.name) +
                      " is missing in a database that is already beyond it.");
    }
  }
  return found;
}

std::vector<std::string> all_differences(const std::vector<Applied>& applied,
                                         std::span<const Migration> migrations, Dialect dialect) {
  auto found = differences(applied, migrations, dialect);
  auto left_out = gaps(applied, migrations);
  found.insert(found.end(), left_out.begin(), left_out.end());
  return found;
}

Result<> check_collation(Reader& reader) {
  auto collation =
      TRY(reader.first(kCollation, {}, [](const Row& row) { return row.get<std::string>(0); }));
  if (collation == "C" || collation == "POSIX" || collation == "C.UTF-8") return {};
  return fail(ErrorCode::Unavailable, "The PostgreSQL database sorts text by " +
                                          collation.value_or("?") +
                                          "; make it with TEMPLATE template0 LC_COLLATE 'C'.");
}

Result<> prepare_table(Database& database) {
  auto made = database.write(create_migration_table);
  // Two programs that make the table at once: one of them is told so, and finds it there.
  return made.has_value() ? made : database.write(create_migration_table);
}

}  // namespace

Result<> create_migration_table(Writer& writer) {
  TRY(check_collation(writer));
  return writer.script(in_dialect(kCreateTable, writer.dialect()));
}

Result<bool> apply_next(Writer& writer, std::span<const Migration> migrations, base::Instant now) {
  auto dialect = writer.dialect();
  if (dialect == Dialect::Postgres) {
    // Before the first query, so that its snapshot shows what another program has just done.
    TRY(writer.script("LOCK TABLE schema_migration"));
  }
  auto applied = TRY(applied_migrations(writer));
  auto wrong = all_differences(applied, migrations, dialect);
  if (!wrong.empty()) return fail(ErrorCode::Unavailable, wrong.front());
  int newest = applied.empty() ? 0 : applied.back().number;
  auto is_next = [&](const Migration& migration) { return migration.number > newest; };
  auto next = std::find_if(migrations.begin(), migrations.end(), is_next);
  if (next == migrations.end()) return false;
  TRY(writer.script(text_for(*next, dialect)));
  TRY(writer.execute(kRecord, {{"number", next->number},
                               {"name", next->name},
                               {"hash", hash_of(*next, dialect)},
                               {"applied_at", now}}));
  return true;
}

Result<MigrationReport> migrate(Database& database, std::span<const Migration> migrations,
                                const base::Clock& clock) {
  TRY(prepare_table(database));
  MigrationReport report;
  report.from = TRY(schema_version(database));
  for (bool ran = true; ran;) {
    ran = TRY(database.write([&](Writer& writer) -> Result<bool> {
      return apply_next(writer, migrations, clock.now());
    }));
  }
  report.to = TRY(schema_version(database));
  return report;
}

Result<int> schema_version(Database& database) {
  auto applied = TRY(database.read(applied_migrations));
  return applied.empty() ? 0 : applied.back().number;
}

Result<std::vector<std::string>> compare_schema(Database& database,
                                                std::span<const Migration> migrations) {
  auto applied = TRY(database.read(applied_migrations));
  auto found = all_differences(applied, migrations, database.dialect());
  int newest = migrations.empty() ? 0 : migrations.back().number;
  if ((applied.empty() ? 0 : applied.back().number) < newest) {
    found.push_back("The database is older than this program; migrate it.");
  }
  return found;
}

}  // namespace nabij::storage
