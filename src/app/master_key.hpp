// The master key of an installation: from a setting, or from a file that only its owner may read
// and that is made on first use. Whoever loses it loses every name and every text.
#pragma once

#include "app/config.hpp"
#include "privacy/sealing.hpp"

namespace nabij::app {

enum class WhenMissing { Make, Refuse };

Result<privacy::Key> load_master_key(const Config& config, base::Random& random,
                                     WhenMissing when_missing);

}  // namespace nabij::app
