// For `nabij check`: whether what follows from the facts still follows from them.
#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace nabij::contacts {

// Holds every roll-up against the facts of all regions; one sentence for each that differs, or
// nothing. Reads them all: not for a request.
Result<std::vector<std::string>> check_roll_ups(storage::Reader& reader);

}  // namespace nabij::contacts
