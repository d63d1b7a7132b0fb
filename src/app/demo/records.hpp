// What happened in the demo town in the past year: places, greetings, talks, rounds and promises,
// recorded through the functions that the endpoints call. Nobody in it exists.
#pragma once

#include <functional>
#include <string_view>

#include "app/house.hpp"

namespace nabij::app::demo {

// One year up to now, recorded by these workers, the same every time for one seed.
Result<> make_records(House& house, const std::vector<privacy::Viewer>& workers,
                      std::uint64_t seed);

}  // namespace nabij::app::demo
