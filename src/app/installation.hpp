// The real ground of a house: system clock and randomness, the configured database, migrated.
#pragma once

#include "app/config.hpp"
#include "app/house.hpp"
#include "app/master_key.hpp"

namespace nabij::app {

class Installation {
 public:
  // Refusing means: neither a key nor a database is made where there was none, so that a mistyped
  // path is an error and not an empty house.
  static Result<std::unique_ptr<Installation>> create(const Config& config,
                                                      WhenMissing when_missing);
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

// Keeps a new key only where there is nothing yet, and refuses a key that opens nothing here:
// otherwise that would show at the first name that somebody asks for, after records under two keys
// were mixed.
Result<> settle_key(const Config& config, identity::Identity& identity, const MasterKey& key);

}  // namespace nabij::app
