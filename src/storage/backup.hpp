// A copy of everything while the server runs, its way back, and a check that all is whole.
// A copy is one SQLite file, whatever the database: SQLite is copied page by page, PostgreSQL table
// by table from one snapshot. Either can be filled from it again.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "storage/database.hpp"
#include "storage/kept_apart.hpp"

namespace nabij::storage {

// What is kept apart from a copy, if anything.
using Apart = std::optional<KeptApart>;

// Writes a complete copy to a new file at `path`, readable by its owner alone; refuses to
// overwrite. The file appears under its name only when it is complete and on disk.
// `finish` may still add to the file, which is complete by then, before it gets its name.
Result<> backup(Database& database, const std::string& path, const Apart& apart = {},
                const std::function<Result<>(const std::string&)>& finish = {});
// Fills an empty database from a copy, or leaves it empty; refuses one that has tables already,
// and a copy that is damaged or newer than this program.
Result<> restore(Database& database, const std::string& path, const Apart& apart = {});
// Integrity of the file or its indexes, foreign keys, and the hashes of its migrations: one
// sentence for each problem; empty when all is well.
Result<std::vector<std::string>> check(Database& database);

}  // namespace nabij::storage
