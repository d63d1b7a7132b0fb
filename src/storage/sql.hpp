// One query: its name for logs and plans, and its text per dialect (usually the same).
// Parameters are written `:name`; a list parameter `:names...` stands inside IN (...).
#pragma once

#include <string_view>

namespace nabij::storage {

enum class Dialect { Sqlite, Postgres };

struct Sql {
  std::string_view name;
  std::string_view sqlite;
  std::string_view postgres;

  constexpr Sql(std::string_view query_name, std::string_view text)
      : name(query_name), sqlite(text), postgres(text) {}
  constexpr Sql(std::string_view query_name, std::string_view sqlite_text,
                std::string_view postgres_text)
      : name(query_name), sqlite(sqlite_text), postgres(postgres_text) {}

  constexpr std::string_view text(Dialect dialect) const {
    return dialect == Dialect::Sqlite ? sqlite : postgres;
  }
};

}  // namespace nabij::storage
