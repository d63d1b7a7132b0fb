// Where the demo town is built. A SQLite file that does not exist yet is made beside its place and
// put there when the town is whole, so that a half one is never in the way; in any other database
// the town is built where it will stand.
#pragma once

#include <memory>

#include "app/config.hpp"
#include "app/demo/town.hpp"

namespace nabij::app::demo {

// Makes the town unless it is there; true when it was made just now. Conflict when one was begun
// and never finished, Unavailable when there is too little room for it.
Result<bool> build_town(const Config& config, const Options& options, const Watch& watch);

}  // namespace nabij::app::demo
