// The regions of this installation, each with its name, time zone and opened key. Kept in memory:
// a region rarely changes, and every request asks.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/time.hpp"
#include "privacy/region_keys.hpp"
#include "storage/database.hpp"

namespace nabij::identity {

struct Region {
  RegionId id;
  std::string name;
  std::string time_zone;  // of the IANA database: Europe/Amsterdam
};

class Regions final : public privacy::RegionKeys {
 public:
  Regions(storage::Database& database, const base::Clock& clock, privacy::Key master_key)
      : database_(database), clock_(clock), master_key_(master_key) {}

  // NotFound when there is no such region.
  Result<Region> region(RegionId id);
  Result<base::TimeZone> time_zone(RegionId id);
  Result<base::LocalTime> local(RegionId id, base::Instant instant);
  Result<base::LocalDay> today(RegionId id);
  // Unavailable when the master key does not fit this database.
  Result<privacy::Key> region_key(RegionId id) override;
  // Every region, by name.
  Result<std::vector<Region>> all();

  // A fresh key for a new region, wrapped by the master key, as it is stored.
  base::Bytes new_wrapped_key(RegionId id, base::Random& random) const;

 private:
  struct Held {
    Region region;
    base::TimeZone zone;
    privacy::Key key;
  };
  Result<Held> held(RegionId id);
  Result<Held> load(RegionId id);

  storage::Database& database_;
  const base::Clock& clock_;
  privacy::Key master_key_;
  std::mutex mutex_;
  std::map<RegionId, Held> held_;
};

}  // namespace nabij::identity
