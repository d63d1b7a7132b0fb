// The steps of a migration inside a transaction that somebody else began: for `migrate`, which
// takes one transaction each, and for filling a new database, which takes one for everything.
#pragma once

#include <span>

#include "base/time.hpp"
#include "storage/migrator.hpp"

namespace nabij::storage {

Result<> create_migration_table(Writer& writer);
// Runs the first one that is missing; false when none is.
Result<bool> apply_next(Writer& writer, std::span<const Migration> migrations, base::Instant now);

}  // namespace nabij::storage
