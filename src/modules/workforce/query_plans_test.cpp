#include "support/query_plans.hpp"

#include <gmock/gmock.h>

#include "support/storage_testing.hpp"
#include "workforce/sql.hpp"

namespace nabij::workforce {
namespace {

TEST(QueryPlans, NoQueryOnTheWorkforceWalksThroughARegion) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), sql::all, {}),
              testing::IsEmpty());
}

}  // namespace
}  // namespace nabij::workforce
