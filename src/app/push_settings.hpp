// What the house pushes with, from the settings.
#pragma once

#include <optional>

#include "app/config.hpp"
#include "push/sender.hpp"

namespace nabij::app {

// Nothing when push.subject is empty. The clock and the randomness must outlive it.
std::optional<push::Sender> pusher_of(const Config& config, const base::Clock& clock,
                                      base::Random& random);

}  // namespace nabij::app
