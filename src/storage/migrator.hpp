// Brings a database to the schema that this program knows. Migrations are numbered, run in one
// transaction each, and are pinned: the hash of what ran is kept, and a released text that changed
// afterwards, or a database that is newer than the program, is refused with a clear message.
//
// One text serves both databases. Column types are written as uuid, bytes, integer64, text,
// real64 and become the right ones; `@table` after the closing bracket of a CREATE TABLE becomes
// the options of that dialect (STRICT, WITHOUT ROWID for SQLite). Where texts must differ there
// are 0007_x.sqlite.sql and 0007_x.postgres.sql.
#pragma once

#include <span>
#include <string_view>

#include "base/clock.hpp"
#include "storage/database.hpp"

namespace nabij::storage {

struct Migration {
  int number;
  std::string_view name;
  std::string_view sqlite;
  std::string_view postgres;
};

// The migrations built into the program, in order (generated from migrations/*.sql).
std::span<const Migration> built_in_migrations();

struct MigrationReport {
  int from = 0;
  int to = 0;
};

Result<MigrationReport> migrate(Database& database, std::span<const Migration> migrations,
                                const base::Clock& clock);
Result<int> schema_version(Database& database);

}  // namespace nabij::storage
