// Where an opened region key comes from; identity implements it, holding the master key.
#pragma once

#include "base/ids.hpp"
#include "privacy/sealing.hpp"

namespace nabij::privacy {

class RegionKeys {
 public:
  virtual ~RegionKeys() = default;
  virtual Result<Key> region_key(RegionId region) = 0;
};

}  // namespace nabij::privacy
