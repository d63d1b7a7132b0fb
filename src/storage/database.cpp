#include "storage/database.hpp"

namespace nabij::storage {

Result<std::unique_ptr<Database>> open_database(const std::string& url) {
  constexpr std::string_view sqlite = "sqlite:";
  if (url.starts_with(sqlite) && url.size() > sqlite.size()) {
    SqliteOptions options;
    options.path = url.substr(sqlite.size());
    return open_sqlite(options);
  }
  if (url.starts_with("postgres://") || url.starts_with("postgresql://")) {
    PostgresOptions options;
    options.conninfo = url;
    return open_postgres(options);
  }
  return Error::field("database", "unknown",
                      "A database is sqlite:<path>, postgres://... or postgresql://...");
}

}  // namespace nabij::storage
