#include "support/query_plans.hpp"

#include <gmock/gmock.h>

#include "people/sql.hpp"
#include "support/storage_testing.hpp"

namespace nabij::people {
namespace {

TEST(QueryPlans, NoQueryOnPeopleWalksThroughARegion) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  std::vector<storage::Sql> queries;
  for (const auto& sql : sql::all) {
    // Once, after a copy was restored.
    if (sql.name != sql::list_keyless.name) queries.push_back(sql);
  }
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), queries, {}),
              testing::IsEmpty());
}

}  // namespace
}  // namespace nabij::people
