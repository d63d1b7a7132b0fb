#include "storage/table_copy.hpp"

namespace nabij::storage {
namespace {

constexpr Sql kTables{
    "storage.tables",
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    " AND name <> 'schema_migration' ORDER BY name",
    "SELECT CAST(table_name AS text) FROM information_schema.tables"
    " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'"
    " AND table_name <> 'schema_migration' ORDER BY 1"};
constexpr Sql kColumns{"storage.columns",
                       "SELECT name, type FROM pragma_table_info(:table) ORDER BY name",
                       "SELECT CAST(column_name AS text), CAST(udt_name AS text)"
                       " FROM information_schema.columns WHERE table_schema = current_schema()"
                       " AND table_name = :table ORDER BY 1"};
constexpr Sql kForeignKeys{
    "storage.foreign_keys", "SELECT '', '' WHERE 0",
    "SELECT CAST(relname AS text), CAST(conname AS text) FROM pg_constraint"
    " JOIN pg_class ON pg_class.oid = conrelid"
    " WHERE contype = 'f' AND NOT condeferrable AND pg_class.relnamespace ="
    " (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY 1, 2"};
// Rows that are fetched from PostgreSQL at a time, to hold only those in memory.
constexpr std::string_view kFetch = "FETCH FORWARD 1000 FROM ";

std::string quoted(const std::string& name) { return '"' + name + '"'; }

std::optional<Kind> kind_of_column(const std::string& type) {
  auto name = base::lower_ascii(type);
  if (name == "integer" || name == "int8" || name == "int4") return Kind::Integer;
  if (name == "real" || name == "float8") return Kind::Real;
  if (name == "text" || name == "varchar") return Kind::Text;
  if (name == "blob" || name == "bytea") return Kind::Bytes;
  if (name == "uuid") return Kind::Uuid;
  return std::nullopt;
}

Result<Table> table_of(Reader& reader, const std::string& name) {
  Table table{name, {}};
  TRY(reader.query(kColumns, {{"table", name}}, [&](const Row& row) -> Result<> {
    auto kind = kind_of_column(row.get<std::string>(1));
    if (!kind) {
      Error error = fail(ErrorCode::Internal);
      error.internal = "a column of an unknown type in table " + name;
      return error;
    }
    table.columns.push_back({row.get<std::string>(0), *kind});
    return {};
  }));
  return table;
}

Value value_of(const Row& row, int column, Kind kind) {
  if (row.is_null(column)) return Null{kind};
  switch (kind) {
    case Kind::Integer: return row.integer(column);
    case Kind::Real: return row.real(column);
    case Kind::Text: return row.get<std::string>(column);
    case Kind::Bytes: return row.get<base::Bytes>(column);
    case Kind::Uuid: return row.id<PersonId>(column).uuid;
  }
  return Null{kind};
}

std::string select_text(const Table& table) {
  std::string names;
  for (const auto& column : table.columns) {
    names += (names.empty() ? "" : ", ") + quoted(column.name);
  }
  return "SELECT " + names + " FROM " + quoted(table.name);
}

std::string insert_text(const Table& table) {
  std::string names;
  std::string values;
  for (const auto& column : table.columns) {
    names += (names.empty() ? "" : ", ") + quoted(column.name);
    values += (values.empty() ? ":" : ", :") + column.name;
  }
  return "INSERT INTO " + quoted(table.name) + " (" + names + ") VALUES (" + values + ")";
}

Result<> each_row(Reader& reader, const Table& table, const Reader::RowFunction& on_row) {
  auto select = select_text(table);
  if (reader.dialect() == Dialect::Sqlite) return reader.query({table.name, select}, {}, on_row);
  auto cursor = quoted("rows_of_" + table.name);
  auto ignore = [](const Row&) { return Result<>(); };
  TRY(reader.query({table.name, "DECLARE " + cursor + " CURSOR FOR " + select}, {}, ignore));
  auto fetch = std::string(kFetch) + cursor;
  for (bool found = true; found;) {
    found = false;
    TRY(reader.query({table.name, fetch}, {}, [&](const Row& row) {
      found = true;
      return on_row(row);
    }));
  }
  return reader.query({table.name, "CLOSE " + cursor}, {}, ignore);
}

Result<> copy_table(Reader& source, Writer& target, const Table& table) {
  auto insert = insert_text(table);
  Params params;
  params.reserve(table.columns.size());
  for (const auto& column : table.columns) params.emplace_back(column.name, "");
  return each_row(source, table, [&](const Row& row) -> Result<> {
    for (std::size_t index = 0; index < params.size(); ++index) {
      params[index].value = value_of(row, static_cast<int>(index), table.columns[index].kind);
    }
    TRY(target.execute({table.name, insert}, params));
    return {};
  });
}

// Rows point at rows that come later, so foreign keys wait until the end. In PostgreSQL they can
// only wait if they were made so; for this transaction they are. Returns which were not.
Result<std::vector<std::string>> let_foreign_keys_wait(Writer& target) {
  if (target.dialect() == Dialect::Sqlite) {
    TRY(target.script("PRAGMA defer_foreign_keys = ON"));
    return std::vector<std::string>{};
  }
  auto keys = TRY(target.all(kForeignKeys, {}, [](const Row& row) {
    return "ALTER TABLE " + quoted(row.get<std::string>(0)) + " ALTER CONSTRAINT " +
           quoted(row.get<std::string>(1));
  }));
  for (const auto& key : keys) TRY(target.script(key + " DEFERRABLE INITIALLY DEFERRED"));
  return keys;
}

Result<> check_foreign_keys(Writer& target, const std::vector<std::string>& waiting) {
  if (waiting.empty()) return {};
  TRY(target.script("SET CONSTRAINTS ALL IMMEDIATE"));
  for (const auto& key : waiting) TRY(target.script(key + " NOT DEFERRABLE"));
  return {};
}

}  // namespace

Result<std::vector<Table>> tables_of(Reader& reader) {
  auto names = TRY(reader.all(kTables, {}, [](const Row& row) { return row.get<std::string>(0); }));
  std::vector<Table> tables;
  tables.reserve(names.size());
  for (const auto& name : names) tables.push_back(TRY(table_of(reader, name)));
  return tables;
}

Result<> copy_rows(Reader& source, Writer& target, const std::vector<Table>& tables) {
  auto waiting = TRY(let_foreign_keys_wait(target));
  for (const auto& table : tables) {
    TRY(target.execute({table.name, "DELETE FROM " + quoted(table.name)}, {}));
  }
  for (const auto& table : tables) TRY(copy_table(source, target, table));
  return check_foreign_keys(target, waiting);
}

}  // namespace nabij::storage
