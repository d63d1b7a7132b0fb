#include "support/query_plans.hpp"

#include <gmock/gmock.h>

#include "boundaries/sql.hpp"
#include "support/storage_testing.hpp"

namespace nabij::boundaries {
namespace {

TEST(QueryPlans, NoQueryOnBoundariesWalksThroughARegion) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), sql::all, {}),
              testing::IsEmpty());
}

}  // namespace
}  // namespace nabij::boundaries
