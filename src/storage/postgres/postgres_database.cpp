#include "storage/database.hpp"

namespace nabij::storage {

Result<std::unique_ptr<Database>> open_postgres(const PostgresOptions&) {
  return fail(ErrorCode::Unavailable, "PostgreSQL is not supported yet.");
}

}  // namespace nabij::storage
