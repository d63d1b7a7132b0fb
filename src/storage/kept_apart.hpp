// The keys that make a copy readable, kept apart from it. A copy is kept for long and cannot be
// edited, so whoever is erased today would still be readable in the copies of last year if these
// held the keys. They do not: the keys stand in one small file of their own, of which each copy
// replaces the one before. Restoring any copy takes the newest file of keys, and who has no key in
// it by then stays unreadable.
#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace nabij::storage {

struct KeptApart {
  std::string table;                  // whose rows are never deleted, only emptied
  std::vector<std::string> identity;  // the columns that tell its rows apart
  std::string column;                 // bytes, or NULL
  std::string path;                   // of the file of keys
  // Statements, run in the copy alone, that remove rows which no copy holds at all: what is on its
  // way in and may be gone tomorrow.
  std::vector<Sql> left_out = {};
};

// Moves the column out of the finished single-file copy at `copy_path` into a new file of keys that
// replaces the one at `apart.path`, and leaves NULL. Conflict, with that file left alone, when it
// knows rows that the copy does not know: it is then of another database, or newer.
Result<> keep_apart(const std::string& copy_path, const KeptApart& apart);

// Puts the column back into a database that was just filled from a copy. Conflict when the file of
// keys does not know every row: it is then older than the copy, or of another database.
Result<> put_back(Writer& target, const KeptApart& apart);

}  // namespace nabij::storage
