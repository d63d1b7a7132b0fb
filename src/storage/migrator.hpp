// Brings a database to the schema that this program knows. Migrations are numbered, run in one
// transaction each, and are pinned: the hash of what ran is kept, and a released text that changed
// afterwards, or a database that is newer than the program, is refused with a clear message.
//
// One text serves both databases. The types of its columns are written uuid, bytes, integer64,
// real64 and text, and become the right ones (do not call a column by the first four). `@table`
// behind the closing bracket of a CREATE TABLE becomes STRICT, WITHOUT ROWID in SQLite, and
// `@rowid_table` STRICT alone: for a table without a primary key, or with large rows. Where texts
// must differ there are 0010_words.sqlite.sql and 0010_words.postgres.sql.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

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

// Runs what is missing, in order of number. Several programs may do this at once.
Result<MigrationReport> migrate(Database& database, std::span<const Migration> migrations,
                                const base::Clock& clock);
// The number of the newest migration that ran; 0 for an empty database.
Result<int> schema_version(Database& database);
// What is wrong between the database and the migrations, one sentence each; empty when they agree.
Result<std::vector<std::string>> compare_schema(Database& database,
                                                std::span<const Migration> migrations);

}  // namespace nabij::storage
