#include "support/query_plans.hpp"

#include <gmock/gmock.h>

#include "instruments/sql.hpp"
#include "support/storage_testing.hpp"

namespace nabij::instruments {
namespace {

// A region has a few instruments, never more than a cupboard full.
TEST(QueryPlans, NoQueryOnInstrumentsWalksThroughARegion) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), sql::all, {"instrument"}),
              testing::IsEmpty());
}

}  // namespace
}  // namespace nabij::instruments
