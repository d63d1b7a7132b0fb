// A copy of everything while the server runs, its way back, and a check that all is whole.
// SQLite: the online backup interface. PostgreSQL: pg_dump and pg_restore's own format is left to
// the operator's tools; `nabij backup` writes a portable copy (a SQLite file) from one snapshot.
#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace nabij::storage {

// Writes a complete copy to a new file at `path`; refuses to overwrite.
Result<> backup(Database& database, const std::string& path);
// Fills an empty database from a backup file; refuses a database that has tables already.
Result<> restore(Database& database, const std::string& path);
// Integrity of the file, foreign keys, and the schema's hash; empty when all is well.
Result<std::vector<std::string>> check(Database& database);

}  // namespace nabij::storage
