#include "storage/backup.hpp"

#include <cerrno>
#include <filesystem>

#include "storage/files.hpp"
#include "storage/migration_run.hpp"
#include "storage/sqlite/sqlite_database.hpp"
#include "storage/table_copy.hpp"

namespace nabij::storage {
namespace {

constexpr Sql kIntegrity{
    "storage.integrity", "SELECT integrity_check FROM pragma_integrity_check",
    "SELECT 'index ' || CAST(relname AS text) || ' is not valid'"
    " FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE NOT indisvalid"
    " UNION ALL SELECT 'constraint ' || CAST(conname AS text) || ' was never checked'"
    " FROM pg_constraint WHERE NOT convalidated"};
// PostgreSQL holds them by itself.
constexpr Sql kForeignKeys{
    "storage.foreign_key_check",
    "SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2",
    "SELECT '', '', 0 WHERE false"};
constexpr Sql kTimes{"storage.migration_times",
                     "SELECT number, applied_at FROM schema_migration ORDER BY number"};
constexpr Sql kSetTime{"storage.set_migration_time",
                       "UPDATE schema_migration SET applied_at = :applied_at"
                       " WHERE number = :number"};

std::span<const Migration> migrations_up_to(int version) {
  auto all = built_in_migrations();
  auto is_later = [&](const Migration& migration) { return migration.number > version; };
  auto end = std::find_if(all.begin(), all.end(), is_later);
  return all.first(static_cast<std::size_t>(end - all.begin()));
}

std::vector<std::string> names_of(const std::vector<Table>& tables) {
  std::vector<std::string> names;
  names.reserve(tables.size());
  for (const auto& table : tables) names.push_back(table.name);
  return names;
}

Result<> copy_times(Reader& source, Writer& target) {
  return source.query(kTimes, {}, [&](const Row& row) -> Result<> {
    TRY(target.execute(kSetTime, {{"number", row.integer(0)}, {"applied_at", row.integer(1)}}));
    return {};
  });
}

// Makes the tables of `version` in an empty database and fills them from the other one.
Result<> fill(Reader& source, Writer& target, int version) {
  if (!TRY(tables_of(target)).empty()) {
    return fail(ErrorCode::Conflict, "The database is not empty; nothing was changed.");
  }
  TRY(create_migration_table(target));
  while (TRY(apply_next(target, migrations_up_to(version), base::Instant{0}))) {
  }
  auto from = TRY(tables_of(source));
  auto into = TRY(tables_of(target));
  if (names_of(from) != names_of(into)) {
    return fail(ErrorCode::Unavailable, "The two databases do not have the same tables.");
  }
  TRY(copy_rows(source, target, source.dialect() == Dialect::Postgres ? from : into));
  return copy_times(source, target);
}

Result<> copy_as_sqlite(Database& database, const std::string& path) {
  int version = TRY(schema_version(database));
  SqliteOptions options;
  options.path = path;
  auto copy = TRY(open_sqlite(options));
  TRY(database.read([&](Reader& source) {
    return copy->write([&](Writer& target) { return fill(source, target, version); });
  }));
  copy.reset();
  auto connection = TRY(sqlite::Connection::open(path, Access::ReadWrite, 0));
  return sqlite::make_single_file(*connection);
}

Result<> copy_to(Database& database, const std::string& path) {
  auto* sqlite = dynamic_cast<sqlite::SqliteDatabase*>(&database);
  return sqlite != nullptr ? sqlite->copy_to(path) : copy_as_sqlite(database, path);
}

Result<std::vector<std::string>> integrity_problems(Reader& reader) {
  std::vector<std::string> problems;
  TRY(reader.query(kIntegrity, {}, [&](const Row& row) -> Result<> {
    if (row.text(0) != "ok") problems.push_back("Integrity: " + row.get<std::string>(0) + ".");
    return {};
  }));
  TRY(reader.query(kForeignKeys, {}, [&](const Row& row) -> Result<> {
    problems.push_back(std::to_string(row.integer(2)) + " rows of " + row.get<std::string>(0) +
                       " point at rows of " + row.get<std::string>(1) + " that are not there.");
    return {};
  }));
  return problems;
}

Result<> refuse_bad_copy(Database& copy, int version) {
  auto problems = TRY(copy.read(integrity_problems));
  auto differences = TRY(compare_schema(copy, migrations_up_to(version)));
  problems.insert(problems.end(), differences.begin(), differences.end());
  if (version == 0) problems.emplace_back("The file is not a copy of a Nabij database.");
  if (problems.empty()) return {};
  return fail(ErrorCode::Unavailable, problems.front());
}

}  // namespace

Result<> backup(Database& database, const std::string& path, const Apart& apart,
                const std::function<Result<>(const std::string&)>& finish) {
  if (std::filesystem::exists(path)) {
    errno = EEXIST;
    return file_error(path);
  }
  Unfinished unfinished(path + ".unfinished");
  TRY(copy_to(database, unfinished.path()));
  if (apart) TRY(keep_apart(unfinished.path(), *apart));
  if (finish) TRY(finish(unfinished.path()));
  TRY(flush(unfinished.path()));
  return publish_file(unfinished.path(), path);
}

Result<> restore(Database& database, const std::string& path, const Apart& apart) {
  SqliteOptions options;
  options.path = path;
  options.access = Access::ReadOnly;
  auto copy = TRY(open_sqlite(options));
  int version = TRY(schema_version(*copy));
  TRY(refuse_bad_copy(*copy, version));
  return copy->read([&](Reader& source) {
    return database.write([&](Writer& target) -> Result<> {
      TRY(fill(source, target, version));
      return apart ? put_back(target, *apart) : Result<>();
    });
  });
}

Result<std::vector<std::string>> check(Database& database) {
  auto problems = TRY(database.read(integrity_problems));
  auto differences = TRY(compare_schema(database, built_in_migrations()));
  problems.insert(problems.end(), differences.begin(), differences.end());
  return problems;
}

}  // namespace nabij::storage
