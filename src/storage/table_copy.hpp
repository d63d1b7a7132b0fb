// Every row of every table from one database to another of either kind, in one transaction.
#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace nabij::storage {

struct Column {
  std::string name;
  Kind kind;
};
struct Table {
  std::string name;
  std::vector<Column> columns;
};

// All tables with their columns, by name; the migrator's own is not among them.
Result<std::vector<Table>> tables_of(Reader& reader);
// `tables` are those of the PostgreSQL side, if there is one: it knows which bytes are a uuid.
// What the target's tables held before (rows that its migrations made) is replaced. Foreign keys
// are checked when all rows are there.
Result<> copy_rows(Reader& source, Writer& target, const std::vector<Table>& tables);

}  // namespace nabij::storage
