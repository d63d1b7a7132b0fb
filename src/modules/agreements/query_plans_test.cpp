#include "support/query_plans.hpp"

#include <gmock/gmock.h>

#include "agreements/sql.hpp"
#include "support/storage_testing.hpp"

namespace nabij::agreements {
namespace {

TEST(QueryPlans, NoQueryOnAgreementsWalksThroughARegion) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), sql::all, {"push_key"}),
              testing::IsEmpty());
}

}  // namespace
}  // namespace nabij::agreements
