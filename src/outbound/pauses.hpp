// How long to wait before trying again: longer each time, and then no more.
#pragma once

#include <cstdint>
#include <optional>

namespace nabij::outbound {

// After `tries` tries that failed (at least 1); empty when it is enough. `asked_s` is what the
// other side asked for, which is respected up to a day.
std::optional<std::int64_t> pause_ms(int tries, std::int64_t asked_s = 0);

}  // namespace nabij::outbound
