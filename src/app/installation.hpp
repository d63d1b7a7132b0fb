// The real ground of a house: system clock and randomness, the configured database, migrated.
#pragma once

#include "app/config.hpp"
#include "app/house.hpp"
#include "app/master_key.hpp"

namespace nabij::app {

class Installation {
 public:
  static Result<std::unique_ptr<Installation>> create(const Config& config,
                                                      WhenMissing key_when_missing);
  House& house() { return *house_; }

 private:
  Installation() : ids_(clock_, random_) {}

  base::SystemClock clock_;
  base::SystemRandom random_;
  base::IdSource ids_;
  std::unique_ptr<House> house_;
};

// Opens the configured database without touching its schema.
Result<std::unique_ptr<storage::Database>> open_configured_database(
    const Config& config, storage::Access access = storage::Access::ReadWrite);

}  // namespace nabij::app
