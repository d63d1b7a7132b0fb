// When somebody was last at work.
#pragma once

#include <optional>

#include "storage/database.hpp"

namespace nabij::identity {

// Any of the region's members; empty when nobody ever was.
Result<std::optional<base::Instant>> last_seen(storage::Reader& reader, RegionId region);

}  // namespace nabij::identity
