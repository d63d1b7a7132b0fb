#include "app/demo/desk.hpp"

namespace nabij::app::demo {
namespace {

identity::Options options_for(Hashing hashing) {
  identity::Options options;
  // A house hashes a password at its start, and these are drawn at random and kept by nobody.
  if (hashing == Hashing::Unused) options.cost = {1, std::size_t{8} * 1024};
  return options;
}

}  // namespace

// The database of all desks, lent to one. A write that runs again, because a commit failed or two
// transactions crossed, gets the same identifiers as the first time.
class Desk::SharedDatabase final : public storage::Database {
 public:
  SharedDatabase(storage::Database& database, Desk& desk) : database_(database), desk_(desk) {}

  storage::Dialect dialect() const override { return database_.dialect(); }
  storage::Statistics statistics() const override { return database_.statistics(); }
  void stop() override {}  // not ours to close

 protected:
  Result<> run_read(const std::function<Result<>(storage::Reader&)>& function) override {
    return database_.read(function);
  }
  Result<> run_write(const std::function<Result<>(storage::Writer&)>& function) override {
    auto chance = desk_.chance_;
    return database_.write([&](storage::Writer& writer) {
      desk_.chance_ = chance;
      // Made anew in the same place, because a source cannot go back.
      desk_.ids_.emplace(desk_.clock_, desk_.chance_);
      return function(writer);
    });
  }

 private:
  storage::Database& database_;
  Desk& desk_;
};

Desk::Desk(const Ground& ground, std::uint64_t seed, Hashing hashing)
    : chance_(seed),
      ids_(std::in_place, clock_, chance_),
      house_(app::Ground{.database = std::make_unique<SharedDatabase>(ground.database, *this),
                         .clock = clock_,
                         .random = ground.random,
                         .ids = *ids_,
                         .master_key = ground.master_key,
                         .identity = options_for(hashing)}) {}

}  // namespace nabij::app::demo
