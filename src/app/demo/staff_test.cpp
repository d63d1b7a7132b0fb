#include "app/demo/staff.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace nabij::app::demo {
namespace {

TEST(Staff, HasTheFormationOfTheAssignment) {
  auto plan = plan_municipality({}, 0);
  EXPECT_EQ(plan.providers.size(), 2U);
  EXPECT_EQ(fte_tenths(plan, 0), 265);
  EXPECT_EQ(fte_tenths(plan, 1), 85);
  EXPECT_EQ(worker_count(plan), 42U);
}

TEST(Staff, HasTenSchoolsAndPlacesInEveryLifeWorld) {
  auto plan = plan_municipality({}, 0);
  auto count = [&](std::string_view kind) {
    return std::ranges::count(plan.places, kind, &PlacePlan::kind);
  };
  EXPECT_EQ(count("school"), 10);
  EXPECT_GE(count("online"), 1);
  EXPECT_GE(count("street"), 1);
  EXPECT_EQ(plan.places.size(), 40U);
}

TEST(Staff, SharesOutThePromisedRecordsAndYoungPeople) {
  std::int64_t records = 0;
  std::int64_t people = 0;
  for (const auto& team : plan_municipality({}, 0).teams) {
    records += team.records_a_year;
    people += team.people;
  }
  EXPECT_EQ(records, kRecordsAYear);
  EXPECT_EQ(people, kReached);
}

TEST(Staff, GivesEverybodyInTheCountryAnAddressOfTheirOwn) {
  std::set<std::string> emails;
  std::set<std::string> names;
  std::size_t workers = 0;
  for (std::size_t number = 0; number < kLargestScale; ++number) {
    auto plan = plan_municipality({}, number);
    names.insert(plan.name);
    for (const auto& team : plan.teams) {
      for (const auto& worker : team.workers) emails.insert(worker.email);
    }
    workers += worker_count(plan);
  }
  EXPECT_EQ(emails.size(), workers);
  EXPECT_EQ(names.size(), static_cast<std::size_t>(kLargestScale));
}

}  // namespace
}  // namespace nabij::app::demo
