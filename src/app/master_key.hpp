// The master key of an installation: from a setting, or from a file that only its owner may read
// and that is made on first use. Whoever loses it loses every name and every text.
#pragma once

#include "app/config.hpp"
#include "privacy/sealing.hpp"

namespace nabij::app {

enum class WhenMissing { Make, Refuse };

struct MasterKey {
  privacy::Key key;
  bool is_new = false;  // made just now, and nowhere yet but here
};

Result<MasterKey> load_master_key(const Config& config, base::Random& random,
                                  WhenMissing when_missing);
// Writes a new key to its file, which must not be there yet.
Result<> keep_master_key(const Config& config, const privacy::Key& key);
Error no_master_key(const Config& config);

}  // namespace nabij::app
