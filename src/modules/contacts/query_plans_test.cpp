#include "support/query_plans.hpp"

#include <gmock/gmock.h>

#include "contacts/sql.hpp"
#include "support/storage_testing.hpp"

namespace nabij::contacts {
namespace {

TEST(QueryPlans, NoQueryOnContactsWalksThroughARegion) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  std::vector<storage::Sql> queries;
  for (const auto& sql : sql::all) {
    // The upkeep looks at every young person once an hour, and may; an import knows its places
    // by their names, and has to see them all.
    bool may = sql.name == sql::list_expired_people.name || sql.name == sql::list_all_places.name;
    if (!may) queries.push_back(sql);
  }
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), queries, {"outbox_key"}),
              testing::IsEmpty());
}

TEST(QueryPlans, TheUpkeepLooksAtEachYoungPersonOnlyOnce) {
  auto place = storage::testing::TestDatabase::migrated(storage::Dialect::Sqlite);
  auto queries = std::span(&sql::list_expired_people, 1);
  EXPECT_THAT(storage::testing::walks_through_a_region(place->database(), queries, {}),
              testing::ElementsAre("contacts.list_expired_people: "
                                   "SEARCH person USING PRIMARY KEY (region_id=?)"));
}

}  // namespace
}  // namespace nabij::contacts
