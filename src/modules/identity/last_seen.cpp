#include "identity/last_seen.hpp"

#include "identity/sql.hpp"

namespace nabij::identity {

Result<std::optional<base::Instant>> last_seen(storage::Reader& reader, RegionId region) {
  auto last =
      TRY(reader.first(sql::last_seen, {{"region_id", region}},
                       [](const storage::Row& row) { return row.optional<base::Instant>(0); }));
  return last.value_or(std::nullopt);
}

}  // namespace nabij::identity
